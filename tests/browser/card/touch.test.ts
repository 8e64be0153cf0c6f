import { beforeEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestPage } from '../test-browser.ts';
import { serveArticles, settledCard, wait } from './article-page.ts';

const openArticle = serveArticles();

describe('a card by touch', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    beforeEach(async () => {
      page = await openArticle(browser());
      await page.resize(390, 800);
      return () => page.close();
    });

    it('opens as a sheet for a tap on a plain mention', async () => {
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard();
      const { box } = await settledCard(page);
      const [width, height] = await page.evaluate(
        () => [innerWidth, innerHeight] as const,
      );
      expect(Math.round(box.width)).toBe(width);
      expect(Math.round(box.y + box.height)).toBe(height);
      expect(box.height).toBeLessThanOrEqual(0.7 * height + 1);
    });

    it('has targets of 44 px', async () => {
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard();
      const small = await page.inCard((root) =>
        [...root.querySelectorAll('button, a[href]')]
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            return width < 24 || height < 43.5;
          })
          .map(({ textContent }) => textContent),
      );
      expect(small).toEqual([]);
    });

    /** Where the marked word ends. */
    const bottom = () =>
      page.evaluate(() => {
        const text = document.querySelectorAll('p')[1]?.firstChild;
        const range = document.createRange();
        const start = text?.textContent?.indexOf('ICE') ?? 0;
        if (text) range.setStart(text, start);
        if (text) range.setEnd(text, start + 3);
        return range.getBoundingClientRect().bottom;
      });
    const makeRoom = () =>
      page.evaluate(() => {
        document.body.style.paddingBlock = '600px';
      });

    it('leaves its word in sight', async () => {
      await page.resize(390, 560);
      await makeRoom();
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard();
      const { box } = await settledCard(page);
      expect(box.y).toBeLessThan(280);
      expect(await bottom()).toBeLessThan(box.y);
      expect(await bottom()).toBeGreaterThan(0);
    });

    it('leaves its word in sight when it grows', async () => {
      await makeRoom();
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard();
      const small = await settledCard(page);
      const more = await page.cardBox('text=More facts');
      if (more) await page.tap(middleOf(more));
      await page.waitForCard({ text: 'Since this article' });
      const grown = await settledCard(page);
      expect(grown.box.height).toBeGreaterThan(small.box.height);
      expect(await bottom()).toBeLessThan(grown.box.y);
    });

    it('gives way to a word at the end of a page that does not scroll', async () => {
      await page.evaluate(() => {
        const [before, text, after, space] = [...document.body.children];
        before?.remove();
        after?.remove();
        space?.remove();
        document.body.style.cssText =
          'position: fixed; inset: auto 20px 0; margin: 0; max-width: none';
        text?.replaceChildren('The deportation agency ICE signed.');
      });
      await page.waitFor(() => CSS.highlights.size > 0, { what: 'marks' });
      const word = await page.boxOf('ICE');
      await page.tap(middleOf(word));
      await page.waitForCard();
      const { box } = await settledCard(page);
      expect(box.y).toBe(0);
      expect(box.height).toBeGreaterThan(200);
      expect(box.y + box.height).toBeLessThan(word.y);
      const header = await page.cardBox('.title');
      expect(header?.y).toBeGreaterThanOrEqual(0);
      const grip = { x: 195, y: box.height - 10 };
      await page.swipe(grip, { x: 195, y: 60 });
      await page.waitForNoCard();
    });

    it('leaves a link its tap and opens for a long press', async () => {
      const { x, y } = middleOf(await page.boxOf('Microsoft'));
      await page.tap({ x, y }, { holdMs: 700 });
      expect((await page.waitForCard()).label).toBe('Microsoft');
      expect(await page.url()).not.toContain('#followed');
      await page.press('Escape');
      await page.waitForNoCard();
      await page.tap({ x, y });
      await expect.poll(() => page.url()).toContain('#followed');
      await wait(600);
      expect(await page.card()).toBeNull();
    });

    it('does not open for a finger that scrolls, nor for one that leaves early', async () => {
      await makeRoom();
      const { x, y } = middleOf(await page.boxOf('ICE'));
      await page.swipe({ x, y }, { x, y: y - 150 });
      const linked = middleOf(await page.boxOf('Microsoft'));
      await page.swipe(linked, { x: linked.x, y: linked.y + 60 });
      // Longer than a press that is meant.
      await wait(700);
      expect(await page.card()).toBeNull();
      expect(await page.url()).not.toContain('#followed');
    });

    it('closes when the sheet is drawn down, and the page stays', async () => {
      await page.evaluate(() => window.scrollTo(0, 40));
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard();
      const { box } = await settledCard(page);
      const scrolled = () => page.evaluate(() => window.scrollY);
      const before = await scrolled();
      const from = { x: 195, y: box.y + 10 };
      await page.swipe(from, { x: 195, y: box.y + 200 });
      await page.waitForNoCard();
      expect(await scrolled()).toBe(before);
    });
  });
});
