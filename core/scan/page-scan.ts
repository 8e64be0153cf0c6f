import { finderFor } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, PageContext, PageScan } from './mention.ts';
import { PageEvidence } from './page-evidence.ts';
import { createRunReader, type RunReader } from './run-reader.ts';

/** A run with the mentions that the last reading found. */
interface ReadRun {
  reader: RunReader;
  mentions: readonly Mention[];
}

/** A scan of one page with the names of a lexicon. */
export function createPageScan(
  lexicon: Lexicon,
  context: PageContext,
): PageScan {
  const finder = finderFor(lexicon);
  const page = new PageEvidence(lexicon, context);
  const on = { finder, page, context };
  // What the title names counts for every run.
  createRunReader(on, context.title ?? '');
  const runs = new Map<number, ReadRun>();
  let lastKey = 0;
  let isRead = true;
  let marksSurroundings = false;

  // What a first reading finds is evidence itself (who is party to what), also
  // for the runs read before: a second one takes it in.
  const read = () => {
    for (let reading = 1; !isRead && reading <= 2; reading += 1) {
      const { revision } = page;
      for (const run of runs.values()) run.mentions = run.reader.mentions();
      isRead = page.revision === revision;
    }
    isRead = true;
    marksSurroundings ||= page.isAboutContracts();
  };

  return {
    addText(text) {
      page.addText(text);
      isRead = false;
    },
    addRun(text) {
      const reader = createRunReader(on, text);
      if (reader === null) return 0;
      lastKey += 1;
      runs.set(lastKey, { reader, mentions: [] });
      isRead = false;
      return lastKey;
    },
    removeRun(key) {
      runs.get(key)?.reader.forget();
      runs.delete(key);
      isRead = false;
    },
    mentionsOf(key) {
      read();
      return runs.get(key)?.mentions ?? [];
    },
    get marksSurroundings() {
      read();
      return marksSurroundings;
    },
  };
}
