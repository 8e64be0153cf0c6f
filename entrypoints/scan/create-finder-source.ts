import names from 'virtual:names';
import type { CardDesign } from '../../core/card/card-design.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import type { PageContext, PageScan } from '../../core/scan/mention.ts';
import { createNameProbe } from '../../core/scan/name-probe.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { splitNames } from '../../core/scan/sieve-names.ts';
import { createSieve } from '../../core/scan/sieve.ts';
import { createProbeScan } from '../../page/probe-scan.ts';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';

/** Waits before the lexicon is asked for again, in ms; afterwards nobody asks until the page names somebody anew. */
const RETRIES_MS = [2_000, 10_000];

/** Finders for the articles of one page. */
export interface FinderSource {
  createScan(context: PageContext): PageScan;
  /** Whether an entity is a product. */
  isProduct(entity: string): boolean;
  /** The topics of the facts about an entity or contract; absent where they do not matter. */
  topicsOf(entity: string): readonly string[] | undefined;
  /** What cards look like; null before there can be mentions. */
  cardDesign(): CardDesign | null;
}

/**
 * Finders that only look for names until the page holds one; then the lexicon
 * is asked for, and `onLexicon` told that the page is to be read again.
 */
export function createFinderSource(onLexicon: () => void): FinderSource {
  let lexicon: Lexicon | null = null;
  let cardDesign: CardDesign | null = null;
  let probe: ((text: string) => boolean) | null = null;
  let isAsking = false;

  const fetchLexicon = async (retries: readonly number[]): Promise<void> => {
    const answer = await ask('readLexicon', {});
    if (answer !== FAILED) {
      ({ lexicon, cardDesign } = answer);
      onLexicon();
      return;
    }
    const [wait, ...rest] = retries;
    if (wait === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await fetchLexicon(rest);
  };
  const noteName = () => {
    if (isAsking) return;
    isAsking = true;
    void fetchLexicon(RETRIES_MS).finally(() => (isAsking = false));
  };

  const sieve = createSieve(names);
  const holdsName = (text: string) => {
    probe ??= createNameProbe(splitNames(names.joined));
    return probe(text);
  };

  return {
    createScan(context) {
      if (lexicon) return createPageScan(lexicon, context);
      return createProbeScan(sieve, holdsName, noteName);
    },
    cardDesign: () => cardDesign,
    topicsOf: (entity) => lexicon?.topics[entity],
    isProduct: (entity) =>
      lexicon?.entities.some(
        ({ id, isProduct }) => isProduct && id === entity,
      ) ?? false,
  };
}
