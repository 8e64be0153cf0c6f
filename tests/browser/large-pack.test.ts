import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithPack } from './build-with-pack.ts';
import { browserNames } from './for-each-browser.ts';
import { waitForText } from './surfaces/on-surface.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';

/** More than are drawn at once, and than are kept. */
const FACTS = 3000;
const COUNT = '.list-head h2';

/** A list of which only the rows that are seen are drawn and read. */
describe.each(browserNames)('a large pack in %s', (name) => {
  let data: string;
  let browser: TestBrowser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'gloss-made-up-'));
    const makeUp = ['scripts/data.ts', 'make-up', '--out', data];
    execFileSync('node', [...makeUp, '--facts', String(FACTS)]);
    ({ browser, close } = await launchWithPack(name, data));
  }, 120_000);
  afterAll(async () => {
    await close();
    await rm(data, { recursive: true, force: true });
  });

  const open = async () => {
    const page = await browser.extensionPage('timeline.html');
    await page.resize(1280, 900);
    await waitForText(page, COUNT, '3,000 of 3,000 entries');
    return page;
  };
  /** Waits until every row that is drawn has its text. */
  const waitForRows = (page: TestPage) =>
    page.waitFor(() => {
      const rows = [...document.querySelectorAll('.row')];
      return (
        rows.length > 0 && rows.every((row) => row.querySelector('.row-date'))
      );
    });

  test('draws the rows that are seen, each with its fact', async () => {
    const page = await open();
    await waitForRows(page);
    const drawn = await page.evaluate(
      () => document.querySelectorAll('.row').length,
    );
    expect(drawn).toBeLessThan(300);
    await page.close();
  });

  test('goes to the last row by a key, and reads it', async () => {
    const page = await open();
    await page.press('/');
    await page.press('ArrowDown');
    await page.press('End');
    await page.waitFor(
      () =>
        document.activeElement
          ?.closest('section')
          ?.querySelector('.year')
          ?.textContent.startsWith('1900') ?? false,
      { what: 'the focus in 1900' },
    );
    await waitForRows(page);
    await page.close();
  });

  test('finds what no row that was drawn holds', async () => {
    const page = await open();
    await page.press('/');
    await page.type('entry 1234');
    await waitForText(page, COUNT, '1 of 3,000');
    await waitForRows(page);
    await page.close();
  });
});
