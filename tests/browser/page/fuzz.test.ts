import { expect, test } from 'vitest';
import { browserNames, launch } from '../for-each-browser.ts';
import type { TestBrowser } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { runBatch, type BatchResult } from './dom-programs.ts';
import { servePages } from './serve-pages.ts';

/** How many programs share a page, and its frames. */
const BATCH = 40;
const STEPS = 80;
/** How many programs run: `SEEDS=20000`; `SEED=7` runs the batch with that one again. */
const COUNT = Number(process.env['SEEDS'] ?? 1000);
const ONLY = process.env['SEED'];
const BATCHES = Array.from(
  { length: Math.ceil(COUNT / BATCH) },
  (_, batch) => batch,
).filter(
  (batch) =>
    ONLY === undefined || batch === Math.floor((Number(ONLY) - 1) / BATCH),
);

const pages = servePages();

async function runAll(
  browser: TestBrowser,
  isWatched: boolean,
): Promise<BatchResult[]> {
  const page = await browser.open(pages.url('fuzz.html'));
  if (isWatched) await waitForMarks(page);
  const results: BatchResult[] = [];
  for (const batch of BATCHES) {
    const seeds = Array.from(
      { length: BATCH },
      (_, index) => batch * BATCH + index + 1,
    );
    results.push(await page.evaluate(runBatch, seeds, STEPS, isWatched));
  }
  expect(await page.messages()).toEqual([]);
  return results;
}

test.each(browserNames)(
  'keeps every mark true through random changes of a page in %s',
  async (name) => {
    const browser = await launch(name);
    const plain = await launch(name, { extension: null });
    try {
      const watched = await runAll(browser, true);
      const alone = await runAll(plain, false);
      const programs = watched.flatMap((batch) => batch.programs);
      // A seed that fails is run again with its batch by `SEED=`.
      expect(programs.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      expect(programs).toEqual(alone.flatMap((batch) => batch.programs));
      expect(watched.map(({ errors }) => errors)).toEqual(BATCHES.map(() => 0));
      // Otherwise the run has shown nothing.
      const marks = watched.reduce((sum, batch) => sum + batch.marks, 0);
      console.log(`${programs.length} programs, ${marks} marks looked at`);
      expect(marks).toBeGreaterThan(programs.length);
    } finally {
      await browser.close();
      await plain.close();
    }
  },
  60_000 + BATCHES.length * 20_000,
);
