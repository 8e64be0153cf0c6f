import { expect, test } from 'vitest';
import { readReport } from '../ask-extension.ts';
import { browserNames, launch } from '../for-each-browser.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { runBatch, type BatchResult } from './dom-programs.ts';
import { servePages } from './serve-pages.ts';

/** How many programs share a page, and its frames. */
const BATCH = 40;
const STEPS = 80;
/** A page on which more run one after the other has its changes read less often. */
const BATCHES_PER_PAGE = 4;
/** Browsers that share the pages: most of a batch is waiting until its page rests. */
const LANES = 2;
/** Steps between two frames, in batches that change all the time and in those that are compared. */
const DENSE = 10;
const SPARSE = 20;
/** Names in lines that the test adds; no program has them. */
const ADDED = ['Dell Federal', 'Satya Nadella'];
/** How many programs run: `SEEDS=20000`; `SEED=7` runs the batch with that one again. */
const ASKED = process.env['SEEDS'];
const COUNT = Number(ASKED ?? 1000);
/** Of so many batches one is compared with a fresh reading, which takes Firefox ten seconds. */
const COMPARED = ASKED === undefined ? 8 : 2;
const ONLY = process.env['SEED'];
const BATCHES = Array.from(
  { length: Math.ceil(COUNT / BATCH) },
  (_, batch) => batch,
).filter(
  (batch) =>
    ONLY === undefined || batch === Math.floor((Number(ONLY) - 1) / BATCH),
);

const pages = servePages();

/** The mentions that the page tells the popup of, each with its sentence, once a line that is added now was read. */
async function mentionsAfter(
  page: TestPage,
  browser: TestBrowser,
  name: string,
): Promise<string[]> {
  await page.evaluate((text) => {
    const line = document.createElement('p');
    line.style.cssText = 'position: fixed; top: 0';
    line.textContent = `${text} signed.`;
    document.body.prepend(line);
  }, name);
  await page.waitFor(
    (text) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) =>
          (startContainer as Text).data.startsWith(text),
        ),
      ),
    { args: [name], what: `the mark of ${name}`, timeoutMs: 100_000 },
  );
  const { mentions } = await readReport(browser);
  return mentions
    .filter(({ surface }) => !ADDED.includes(surface))
    .map(({ surface, sentence }) => `${surface}: ${sentence}`)
    .sort();
}

/** What is known of a page after its changes, and after it was read from the start as another article. */
async function readTwice(page: TestPage, browser: TestBrowser) {
  const followed = await mentionsAfter(page, browser, 'Dell Federal');
  await page.evaluate(() => {
    history.pushState({}, '', `?${history.length}`);
  });
  const anew = await mentionsAfter(page, browser, 'Satya Nadella');
  return { followed, anew };
}

/** Runs all batches, in the order in which they were made up. */
async function runAll(
  name: (typeof browserNames)[number],
  isWatched: boolean,
): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  const starts = BATCHES.keys().filter((at) => at % BATCHES_PER_PAGE === 0);
  const runLane = async () => {
    const browser = await launch(name, isWatched ? {} : { extension: null });
    try {
      // The lanes share one iterator: each takes the next page that is left.
      for (const at of starts) {
        const batches = BATCHES.slice(at, at + BATCHES_PER_PAGE);
        const ran = await runPage(browser, batches, isWatched);
        ran.forEach((result, index) => (results[at + index] = result));
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
  return results;
}

async function runPage(
  browser: TestBrowser,
  batches: readonly number[],
  isWatched: boolean,
): Promise<BatchResult[]> {
  const page = await browser.open(pages.url('fuzz.html'));
  if (isWatched) await waitForMarks(page);
  const results: BatchResult[] = [];
  for (const batch of batches)
    results.push(await run(page, browser, { batch, isWatched }));
  expect(await page.messages()).toEqual([]);
  await page.close();
  return results;
}

async function run(
  page: TestPage,
  browser: TestBrowser,
  { batch, isWatched }: { batch: number; isWatched: boolean },
): Promise<BatchResult> {
  const seeds = Array.from(
    { length: BATCH },
    (_, index) => batch * BATCH + index + 1,
  );
  // What changes in more frames than five in a second rests for a while.
  const isCompared = isWatched && batch % COMPARED === 0;
  const frames = isWatched ? (isCompared ? SPARSE : DENSE) : 0;
  const result = await page.evaluate(runBatch, seeds, STEPS, frames);
  if (!isCompared) return result;
  const { followed, anew } = await readTwice(page, browser);
  expect(followed, `batch ${batch}`).toEqual(anew);
  return result;
}

test.each(browserNames)(
  'keeps every mark true through random changes of a page in %s',
  async (name) => {
    const watched = await runAll(name, true);
    const alone = await runAll(name, false);
    const programs = watched.flatMap((batch) => batch.programs);
    // A seed that fails is run again with its batch by `SEED=`.
    expect(programs.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(programs).toEqual(alone.flatMap((batch) => batch.programs));
    expect(watched.map(({ errors }) => errors)).toEqual(BATCHES.map(() => 0));
    // Otherwise the run has shown nothing.
    const marks = watched.reduce((sum, batch) => sum + batch.marks, 0);
    console.log(`${programs.length} programs, ${marks} marks looked at`);
    expect(marks).toBeGreaterThan(programs.length);
  },
  60_000 + BATCHES.length * 20_000,
);
