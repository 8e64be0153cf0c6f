import type { PageScan } from '../core/scan/mention.ts';
import type { Sieve } from '../core/scan/sieve.ts';

/**
 * A scan that finds nothing and keeps nothing: it calls back at the first run
 * that holds a name, so that the words by which names are weighed are fetched
 * for pages that need them only.
 */
export function createProbeScan(
  sieve: Sieve,
  holdsName: (text: string) => boolean,
  onName: () => void,
): PageScan {
  let isFound = false;
  return {
    addRun(text) {
      if (!isFound && holdsName(text)) {
        isFound = true;
        onName();
      }
      return 0;
    },
    removeRun: () => undefined,
    mentionsOf: () => [],
    revision: 0,
    addText: () => undefined,
    readMore: () => false,
    wantsText: false,
    sieve,
    get isOver() {
      return isFound;
    },
  };
}
