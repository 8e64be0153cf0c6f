import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ChromiumPage } from '../chromium-page.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** Adds a part that goes again, with or without a shadow tree, and a line that stays. Runs in the page. */
function addParts(isTree: boolean): void {
  const part = document.createElement('section');
  const root = isTree ? part.attachShadow({ mode: 'open' }) : part;
  root.innerHTML = '<p>Satya Nadella signed.</p>';
  const line = document.createElement('p');
  line.textContent = 'Amazon signed.';
  document.body.append(part, line);
  Object.assign(window, { part: new WeakRef(part) });
}

forEachBrowser((browser) => {
  test.each([
    ['a part', false],
    ['a shadow tree', true],
  ])('holds on to nothing of %s that left the page', async (_, isTree) => {
    const page = await pages.open(browser(), 'changes/line.html');
    // Only Chromium collects when it is told to.
    if (!(page instanceof ChromiumPage)) return;
    const marks = ['Brad Smith', 'GitHub', 'Microsoft', 'Palantir'];
    await waitForMarks(page, marks);
    await page.evaluate(addParts, isTree);
    await waitForMarks(page, [...marks, 'Satya Nadella', 'Amazon']);
    await page.evaluate(() => document.querySelector('section')?.remove());
    await waitForMarks(page, [...marks, 'Amazon']);
    await sleep(1_000);
    await page.cdp.send('HeapProfiler.collectGarbage');
    const isForgotten = await page.evaluate(
      () =>
        (window as unknown as { part: WeakRef<Element> }).part.deref() ===
        undefined,
    );
    expect(isForgotten).toBe(true);
  });
});
