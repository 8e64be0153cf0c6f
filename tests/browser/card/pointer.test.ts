import { beforeEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestPage } from '../test-browser.ts';
import {
  clickInCard,
  clickMeant,
  serveArticles,
  settledCard,
  wait,
} from './article-page.ts';

const ASIDE = { x: 5, y: 5 };
const openArticle = serveArticles();

describe('a card by pointer', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    beforeEach(async () => {
      page = await openArticle(browser());
      return () => page.close();
    });

    it('can be dismissed, pointed at, and stays (WCAG 1.4.13)', async () => {
      await page.hover('ICE');
      const { box } = await page.waitForCard();
      await page.move(middleOf(box), { steps: 20 });
      await wait(10_000);
      expect(await page.card(), 'persistent, hoverable').not.toBeNull();
      await page.press('Escape');
      await page.waitForNoCard();
      await wait(1000);
      expect(await page.card(), 'dismissed under the pointer').toBeNull();
    });

    it('leaves focus, links and text of the page alone', async () => {
      const before = await page.domHash();
      await page.hover('ICE');
      await page.waitForCard();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(
        'body',
      );
      await page.move(ASIDE);
      await page.waitForNoCard();
      await expect.poll(() => page.domHash()).toBe(before);
    });

    it('adds one element while it is open', async () => {
      const count = () => document.querySelectorAll('*').length;
      const before = await page.evaluate(count);
      await page.hover('ICE');
      await page.waitForCard();
      expect(await page.evaluate(count)).toBe(before + 1);
    });

    it('stays when the pointer comes back in time', async () => {
      await page.hover('ICE');
      await page.waitForCard();
      await page.move(ASIDE);
      await page.hover('ICE');
      await wait(900);
      expect(await page.card()).not.toBeNull();
    });

    it('does not open under a pointer that passes', async () => {
      const box = await page.boxOf('ICE');
      const { x } = middleOf(box);
      await page.move({ x, y: 5 });
      await page.move({ x, y: 600 }, { steps: 12 });
      await wait(900);
      expect(await page.card()).toBeNull();
    });

    it('lies beside its word and inside the window', async () => {
      for (const width of [1280, 640, 320]) {
        await page.resize(width, 700);
        await page.move(ASIDE);
        await page.waitForNoCard();
        await page.hover('ICE');
        await page.waitForCard();
        const { box } = await settledCard(page);
        const word = await page.boxOf('ICE');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(700);
        const isApart =
          box.y >= word.y + word.height || box.y + box.height <= word.y;
        expect(isApart, `at ${width} px`).toBe(true);
      }
    });

    it('closes when its word is scrolled away, and stays when pinned', async () => {
      await page.hover('ICE');
      await page.waitForCard();
      await page.evaluate(() => window.scrollTo(0, 2000));
      await page.waitForNoCard();
      await page.move(ASIDE);
      await page.hover('ICE');
      await page.waitForCard();
      const pin = await page.cardBox('text=Pin');
      if (pin) await page.click(middleOf(pin));
      await page.evaluate(() => window.scrollTo(0, 2000));
      await page.move(ASIDE);
      await wait(900);
      expect(await page.card()).not.toBeNull();
    });

    it('scrolls to the reasons when they are asked for', async () => {
      await page.resize(1000, 420);
      await page.hover('ICE');
      const { box } = await page.waitForCard({ text: 'Why am I' });
      await page.move(middleOf(box), { steps: 20 });
      const why = await page.cardBox('text=Why am I seeing this?');
      if (why) await page.click(middleOf(why));
      await page.waitForCard({ text: 'is marked because' });
      const middle = await page.cardBox('.middle');
      const reasons = await page.cardBox('.why');
      expect(reasons?.y).toBeGreaterThanOrEqual((middle?.y ?? 0) - 1);
      expect((reasons?.y ?? 0) + (reasons?.height ?? 0)).toBeLessThanOrEqual(
        (middle?.y ?? 0) + (middle?.height ?? 0) + 1,
      );
    });

    it('hides a word by a click that is meant, and takes it back', async () => {
      await page.hover('Azure');
      const { box } = await page.waitForCard();
      await page.move(middleOf(box), { steps: 20 });
      const isMarked = async () =>
        Object.values(await page.marks())
          .flat()
          .includes('Azure');
      await clickInCard(page, 'Hide');
      await clickMeant(page, 'Hide the word “Azure”', 'is not marked any more');
      await expect.poll(isMarked).toBe(false);
      await clickInCard(page, 'Undo');
      await expect.poll(isMarked).toBe(true);
    });
  });
});
