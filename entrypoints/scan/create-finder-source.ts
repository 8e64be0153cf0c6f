import names from 'virtual:names';
import type { CardDesign } from '../../core/card/card-design.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { createSieve, type Sieve } from '../../core/scan/sieve.ts';
import type { PageFinder } from '../../page/page-reader.ts';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';

/** Waits before the lexicon is asked for again, in ms; afterwards nobody asks until the page names somebody anew. */
const RETRIES_MS = [2_000, 10_000];

/** Finders for one page: the names come with the script, all else is asked for once the page holds one. */
export interface FinderSource {
  /** Of the names that count on every page. */
  sieve: Sieve;
  /** The finder, fetched where it was not before; null where it cannot be had. */
  load(): Promise<PageFinder | null>;
  /** What cards look like; null before there can be mentions. */
  cardDesign(): CardDesign | null;
}

/** Makes the source of finders for the page of this script. */
export function createFinderSource(): FinderSource {
  /** What is being fetched, or was; null before, and after a failure. */
  let loading: Promise<PageFinder | null> | null = null;
  let cardDesign: CardDesign | null = null;

  const fetchLexicon = async () => {
    for (const wait of [0, ...RETRIES_MS]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const answer = await ask('readLexicon', {});
      if (answer !== FAILED) return answer;
    }
    return null;
  };

  const fetchFinder = async (): Promise<PageFinder | null> => {
    const answer = await fetchLexicon();
    if (!answer) {
      loading = null;
      return null;
    }
    const { lexicon } = answer;
    ({ cardDesign } = answer);
    return {
      createScan: (context) => createPageScan(lexicon, context),
      topicsOf: (entity) => lexicon.topics[entity],
      isProduct: (entity) =>
        lexicon.entities.some(
          ({ id, isProduct }) => isProduct && id === entity,
        ),
    };
  };

  return {
    sieve: createSieve(names),
    load: () => (loading ??= fetchFinder()),
    cardDesign: () => cardDesign,
  };
}
