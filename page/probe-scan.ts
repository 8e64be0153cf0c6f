import type { PageScan } from '../core/scan/mention.ts';

/**
 * A scan that finds nothing and keeps nothing: it calls back at the first run
 * that holds a name, so that the words by which names are weighed are fetched
 * for pages that need them only.
 */
export function createProbeScan(
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
  };
}
