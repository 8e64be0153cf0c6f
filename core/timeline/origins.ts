import { compareDates } from '../model/partial-date.ts';
import { countOrigins } from '../model/source-links.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';

/** How many reports stand behind the sources of a fact. */
export interface Origins {
  sources: number;
  /** Independent reports or records; what only mixes others counts as one of them. */
  origins: number;
  /** Who published the report that all go back to, and when; null where there are several, or it is not among the sources. */
  first: { publisher: string; published: string | null } | null;
}

/** Counts the origins of a fact's sources; null for a fact with one source. */
export function describeOrigins(
  sources: readonly Source[],
  fact: Fact,
): Origins | null {
  const ids = new Set(fact.sources.map(({ source }) => source));
  const own = sources.filter(({ id }) => ids.has(id));
  if (own.length < 2) return null;
  const origins = countOrigins(own);
  const only = own.find(({ origin }) => !origin.startsWith('mixed-'))?.origin;
  return {
    sources: own.length,
    origins,
    first: only && origins === 1 ? findFirst(sources, only) : null,
  };
}

/** The report itself: of one origin, the earliest that is no aggregator. */
function findFirst(
  sources: readonly Source[],
  origin: string,
): Origins['first'] {
  const [first] = sources
    .filter((one) => one.origin === origin && one.kind !== 'aggregator')
    .sort((a, b) => compareDates(a.published ?? '9999', b.published ?? '9999'));
  return first
    ? { publisher: first.publisher, published: first.published ?? null }
    : null;
}
