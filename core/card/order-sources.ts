import type { Fact, Support } from '../model/fact.ts';
import type { Source } from '../model/source.ts';

/** A source with the place in it that supports a fact. */
export interface UsedSource {
  source: Source;
  support: Support;
}

/** Names readers know: of two retellings the one in such a place comes first. */
const WELL_KNOWN =
  /\b(?:Reuters|Associated Press|Guardian|New York Times|Washington Post|Seattle Times|Los Angeles Times|Financial Times|Bloomberg|WIRED|Forbes|Computerworld|iTnews|The Verge|The Hill|The Register|TechCrunch|CNBC|NBC|CBS|CNN|BBC|Axios|Slate|Quartz|Vice|Business Insider|BuzzFeed News|Government Executive|FedScoop|Washington Technology|Gizmodo|Slashdot)\b/;
/** A republished article: `Forbes (copy at …)`. */
const COPY = /\((?:copy|excerpt) at /;

/**
 * The sources of a fact, best first: what can be opened; then the document
 * itself, the report that is named as the origin, a well-known place, another
 * one, and last what only gathers reports. Of two alike the one that was read,
 * at a known passage, comes first.
 */
export function orderSources(
  fact: Fact,
  used: readonly UsedSource[],
): UsedSource[] {
  const rank = ({ source, support }: UsedSource) =>
    (source.url === undefined ? 1000 : 0) +
    rankPlace(source, fact) * 10 +
    (source.access === 'stored-copy' ? 0 : 2) +
    (support.start === undefined ? 1 : 0);
  return [...used].sort((a, b) => rank(a) - rank(b));
}

function rankPlace({ kind, publisher }: Source, fact: Fact): number {
  if (kind === 'primary') return 0;
  const isCopy = COPY.test(publisher);
  if (kind === 'aggregator' && !isCopy) {
    return WELL_KNOWN.test(publisher) ? 4 : 6;
  }
  if (isCopy) return 5;
  if (fact.attributedTo.includes(publisher)) return 1;
  return WELL_KNOWN.test(publisher) ? 2 : 3;
}
