import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserNames, launch } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import type { TestBrowser } from '../test-browser.ts';
import { article, waitForMarks } from './articles.ts';
import { runProgram, type ProgramResult } from './dom-programs.ts';

/** How many programs run: `SEEDS=1000`; `SEED=7` runs that one alone. */
const COUNT = Number(process.env['SEEDS'] ?? 12);
const ONLY = process.env['SEED'];
const SEEDS =
  ONLY === undefined
    ? Array.from({ length: COUNT }, (_, index) => index + 1)
    : [Number(ONLY)];
const STEPS = 120;

let server: FixtureServer;
beforeAll(async () => {
  server = await serve({
    folder: 'tests/fixtures/pages',
    routes: { '/fuzz': { body: article('<p>Microsoft signed.</p>') } },
  });
});
afterAll(() => server.close());

async function runAll(
  browser: TestBrowser,
  isWatched: boolean,
): Promise<Map<number, ProgramResult>> {
  const page = await browser.open(server.url('/fuzz'));
  if (isWatched) await waitForMarks(page);
  const results = new Map<number, ProgramResult>();
  for (const seed of SEEDS) {
    results.set(seed, await page.evaluate(runProgram, seed, STEPS));
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
      let marks = 0;
      for (const [seed, result] of watched) {
        marks += result.marks;
        expect({ seed, ...result, marks: 0 }).toEqual({
          seed,
          wrong: [],
          markup: alone.get(seed)?.markup,
          errors: 0,
          marks: 0,
        });
      }
      // Otherwise the run has shown nothing.
      expect(marks).toBeGreaterThan(0);
    } finally {
      await browser.close();
      await plain.close();
    }
  },
  60_000 + SEEDS.length * 20_000,
);
