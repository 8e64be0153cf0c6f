import { createFinder, type Finder } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, PageContext, PageScan } from './mention.ts';
import { PageEvidence } from './page-evidence.ts';
import { createRunReader, type RunReader } from './run-reader.ts';

const finders = new WeakMap<Lexicon, Finder>();

/** A scan of one page with the names of a lexicon. */
export function createPageScan(
  lexicon: Lexicon,
  context: PageContext,
): PageScan {
  const finder = finders.get(lexicon) ?? createFinder(lexicon);
  finders.set(lexicon, finder);
  const page = new PageEvidence(lexicon, finder.cues, context);
  const runs = new Map<number, RunReader>();
  let lastKey = 0;
  return {
    addRun(text) {
      lastKey += 1;
      const run = createRunReader(finder, page, context, text);
      if (run !== null) runs.set(lastKey, run);
      return lastKey;
    },
    removeRun(key) {
      runs.get(key)?.forget();
      runs.delete(key);
    },
    mentionsOf: (key): readonly Mention[] => runs.get(key)?.mentions() ?? [],
    get revision() {
      return page.revision;
    },
  };
}

/**
 * Whether a text could hold a mention at all: cheap, and true more often than
 * mentions are. A page whose whole text gives false needs no scan.
 */
export function hasCandidates(lexicon: Lexicon, text: string): boolean {
  const finder = finders.get(lexicon) ?? createFinder(lexicon);
  finders.set(lexicon, finder);
  return finder.canHold(text);
}
