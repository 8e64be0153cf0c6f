import type { Fact, Support } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { rankKind } from '../model/source-order.ts';

/** A source with the place in it that supports a fact. */
export interface UsedSource {
  source: Source;
  support: Support;
}

/** Between one kind of source and the next. */
const KIND = 100;
/** A report that the fact names as its origin stands before every other report. */
const NAMED = -60;
/** One that is the origin itself, and one that does not mix what others say. */
const ORIGINAL = -30;
const MIXED = 30;
/** A republished article stands before what only gathers reports: `Forbes (copy at …)`. */
const COPY = /\((?:copy|excerpt) at /;
const COPIED = -40;
/** Of two alike the one that was read, and then the one at a known passage. */
const UNREAD = 2;
const NO_PASSAGE = 1;
/** What cannot be opened comes last. */
const CLOSED = 10_000;

/**
 * The sources of a fact, best first: what can be opened; then the document
 * itself, the report that is named as the origin, a report that is the origin,
 * others, and last what only gathers reports. Of two alike the one that was
 * read, at a known passage, comes first, and of these the one that the dataset
 * names first.
 */
export function orderSources(
  fact: Fact,
  used: readonly UsedSource[],
): UsedSource[] {
  const rank = ({ source, support }: UsedSource) =>
    (source.url === undefined ? CLOSED : 0) +
    rankPlace(source, fact) +
    (source.access === 'stored-copy' ? 0 : UNREAD) +
    (support.start === undefined ? NO_PASSAGE : 0);
  return used.toSorted((a, b) => rank(a) - rank(b));
}

function rankPlace(source: Source, fact: Fact): number {
  const { id, kind, origin, publisher } = source;
  const place = rankKind(source) * KIND;
  if (kind === 'primary') return place;
  if (COPY.test(publisher)) return place + COPIED;
  if (kind !== 'aggregator' && fact.attributedTo.includes(publisher)) {
    return KIND + NAMED;
  }
  if (origin === id) return place + ORIGINAL;
  return place + (origin.startsWith('mixed-') ? MIXED : 0);
}
