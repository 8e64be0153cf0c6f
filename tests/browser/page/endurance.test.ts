import { expect, test } from 'vitest';
import { ChromiumPage } from '../chromium-page.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** How long a page that never rests is watched, in minutes: `SOAK=30`. */
const SOAK_MINUTES = Number(process.env['SOAK'] ?? 0.15);
/** How many tabs are open at once: `TABS=60`. */
const TABS = Number(process.env['TABS'] ?? 6);
/** What may stay in memory of text that came and went, in bytes. */
const KEPT_BYTES = 2_000_000;

/** Memory in use after what can be forgotten is forgotten, in bytes; null where the browser does not tell. */
async function heapOf(page: TestPage): Promise<number | null> {
  if (!(page instanceof ChromiumPage)) return null;
  await page.cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Lets a page change for a while: a ticker, a list that grows and is emptied, text that is put back. Runs in the page. */
async function keepChanging(forMs: number): Promise<void> {
  const end = performance.now() + forMs;
  const list = document.createElement('section');
  document.body.append(list);
  const ticker = document.querySelector('#ticker')?.firstChild as Text;
  for (let turn = 0; performance.now() < end; turn += 1) {
    ticker.data = String(turn);
    if (turn % 20 === 0) {
      for (let item = 0; item < 40; item += 1) {
        const text = document.createElement('p');
        text.textContent = `Report ${turn} ${item}: GitHub signed.`;
        // What is empty may get a shadow tree, and is asked for it.
        list.append(text, document.createElement('div'));
      }
    }
    if (turn % 30 === 29) {
      const [first] = list.children;
      const text = first?.textContent ?? '';
      if (first) first.textContent = 'Nobody signed.';
      if (first) first.textContent = text;
    }
    if (turn % 200 === 199) list.replaceChildren();
    await new Promise(requestAnimationFrame);
  }
  list.remove();
}

/** What one call of a driver can take: Firefox's ends scripts after half a minute. */
const CALL_MS = 15_000;

/** The same in the page, call by call. */
async function soak(page: TestPage, minutes: number): Promise<void> {
  for (let left = minutes * 60_000; left > 0; left -= CALL_MS) {
    await page.evaluate(keepChanging, Math.min(left, CALL_MS));
  }
}

forEachBrowser((browser) => {
  test(
    'keeps its marks, its peace and its memory on a page that never rests',
    async () => {
      const page = await pages.open(browser(), 'changes/ticker.html');
      await waitForMarks(page, ['Microsoft', 'Palantir']);
      // The first round sets up what stays until the page is left.
      await soak(page, 0.1);
      const before = await heapOf(page);
      await soak(page, SOAK_MINUTES);
      await waitForMarks(page, ['Microsoft', 'Palantir']);
      const after = await heapOf(page);
      if (before !== null && after !== null) {
        console.log(
          `${SOAK_MINUTES} min: ${Math.round((after - before) / 1000)} kB more`,
        );
        expect(after - before).toBeLessThan(KEPT_BYTES);
      }
      expect(await page.messages()).toEqual([]);
    },
    120_000 + SOAK_MINUTES * 120_000,
  );

  test(
    'reads the tab that is seen, however many are open',
    async () => {
      const opened: TestPage[] = [];
      for (let tab = 0; tab < TABS; tab += 1) {
        opened.push(await pages.open(browser(), 'story.html'));
      }
      for (const page of [opened.at(-1), opened[0]]) {
        await page?.bringToFront();
        if (page) await waitForMarks(page, ['Microsoft', 'Palantir']);
      }
      for (const page of opened) {
        expect(['', 'Microsoft Palantir']).toContain(
          (await textsMarked(page)).join(' '),
        );
        expect(await page.messages()).toEqual([]);
      }
    },
    60_000 + TABS * 10_000,
  );
});
