import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ChromiumPage } from '../chromium-page.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** How many cards are opened and closed: `CARDS=100`. */
const CARDS = Number(process.env['CARDS'] ?? 12);

interface Noted {
  /** What changed on the page beside our one element. */
  noted: string[];
}

async function openAndClose(page: TestPage, count: number): Promise<void> {
  for (let card = 0; card < count; card += 1) {
    await page.hover(card % 2 === 0 ? 'Microsoft' : 'Palantir');
    // Looking into the card would keep its nodes alive.
    await page.waitFor(() => document.querySelector('[popover]') !== null);
    await sleep(150);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('[popover]') === null);
  }
  await page.move({ x: 600, y: 500 });
}

/** Notes every change of a page that is not an element of the top layer coming, going or moving. Runs in the page. */
function noteOthers(): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  const isCard = (node: Node | undefined) =>
    node instanceof HTMLElement && node.popover !== null;
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      const isOurs =
        isCard(target) ||
        (type === 'childList' &&
          target === document.documentElement &&
          nodes.every(isCard));
      if (!isOurs) noted.push(`${type} ${target.nodeName}`);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Nodes and listeners that are alive, those of content scripts too; null where the browser does not tell. */
async function countAlive(page: TestPage) {
  if (!(page instanceof ChromiumPage)) return null;
  await page.cdp.send('HeapProfiler.collectGarbage');
  await page.cdp.send('Performance.enable');
  const { metrics } = await page.cdp.send('Performance.getMetrics');
  const valueOf = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
}

forEachBrowser((browser) => {
  test(
    'leaves a page as it was, however many cards were open',
    async () => {
      const page = await pages.open(browser(), 'untouched/witnessed.html');
      await waitForMarks(page);
      // The first two cards set up what stays until the page is left.
      await openAndClose(page, 2);
      const before = await page.domHash();
      await page.evaluate(noteOthers);
      const aliveBefore = await countAlive(page);
      await openAndClose(page, CARDS);
      expect(await page.domHash()).toBe(before);
      expect(
        await page.evaluate(() => (window as unknown as Noted).noted),
      ).toEqual([]);
      const aliveAfter = await countAlive(page);
      if (aliveBefore && aliveAfter) {
        // A card that stayed would be hundreds of nodes and a dozen listeners.
        expect(aliveAfter.listeners).toBeLessThan(aliveBefore.listeners + 12);
        expect(aliveAfter.nodes).toBeLessThan(aliveBefore.nodes + 200);
      }
      expect(await page.messages()).toEqual([]);
    },
    60_000 + CARDS * 4_000,
  );
});
