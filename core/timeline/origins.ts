import { countOrigins } from '../model/source-links.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';

const DAY = 'yyyy-mm-dd';

/** How many reports stand behind the sources of a fact. */
export interface Origins {
  sources: number;
  /** Independent reports or records; what only mixes others does not count. */
  origins: number;
  /** Who published the one report that all of them carry, and on which day; null where that is not sure. */
  first: { publisher: string; published: string } | null;
}

/** Counts the origins of a fact's sources; null for a fact with one source. */
export function describeOrigins(
  sources: readonly Source[],
  fact: Fact,
): Origins | null {
  const ids = new Set(fact.sources.map(({ source }) => source));
  const own = sources.filter(({ id }) => ids.has(id));
  if (own.length < 2) return null;
  const [only, ...others] = new Set(own.map(({ origin }) => origin));
  return {
    sources: own.length,
    origins: countOrigins(own),
    first: only && others.length === 0 ? findFirst(sources, only) : null,
  };
}

/**
 * The press report behind an origin: the one that is dated to the earliest
 * day. Null where several share that day, or where a record or statement
 * stands behind the reports: then they do not go back to one of themselves.
 */
function findFirst(
  sources: readonly Source[],
  origin: string,
): Origins['first'] {
  const reports = sources.filter((one) => one.origin === origin);
  if (reports.some(({ kind }) => kind === 'primary')) return null;
  const dated = reports
    .flatMap(({ kind, publisher, published }) =>
      kind === 'news' && published?.length === DAY.length
        ? [{ publisher, published }]
        : [],
    )
    .sort((a, b) => a.published.localeCompare(b.published));
  const [first, second] = dated;
  return first && first.published !== second?.published ? first : null;
}
