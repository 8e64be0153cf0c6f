import { finderFor } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, PageContext, PageScan } from './mention.ts';
import { PageEvidence } from './page-evidence.ts';
import { createRunReader, type RunReader } from './run-reader.ts';

/**
 * A scan of one page with the names of a lexicon. `addRun` gives 0 for a run
 * that cannot hold a mention, whatever the rest of the page says.
 */
export function createPageScan(
  lexicon: Lexicon,
  context: PageContext,
): PageScan {
  const finder = finderFor(lexicon);
  const page = new PageEvidence(lexicon, context);
  const on = { finder, page, context };
  // What the title names counts for every run.
  createRunReader(on, context.title ?? '');
  const runs = new Map<number, RunReader>();
  let lastKey = 0;
  let marksSurroundings = false;
  // What once counted goes on to count, so that it is read only once.
  const countSurroundings = () =>
    (marksSurroundings ||= page.isAboutContracts());
  return {
    addRun(text) {
      const run = createRunReader(on, text);
      if (run === null) return 0;
      lastKey += 1;
      runs.set(lastKey, run);
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
    addText: (text) => page.addText(text),
    readMore: () => page.readMore(),
    get wantsText() {
      return page.wantsText;
    },
    get sieve() {
      return countSurroundings() ? finder.sieves.all : finder.sieves.names;
    },
    get marksSurroundings() {
      return countSurroundings();
    },
  };
}
