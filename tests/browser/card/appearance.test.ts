import { afterEach, describe, expect, it } from 'vitest';
import { FACT_STATUSES } from '../../../core/model/fact.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { clickInCard, serveArticles, settledCard } from './article-page.ts';
import { findLowContrast, readColours } from './contrast.ts';

const openArticle = serveArticles();
const DARK = '<style>html { background: #111; color: #eee }</style>';

describe('how a card looks', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    afterEach(async () => {
      await page.close();
      await browser().emulate({ forcedColors: false, reducedMotion: false });
    });
    const click = async (text: string) => {
      await clickInCard(page, text);
      await settledCard(page);
    };

    it.each([
      ['light', ''],
      ['dark', DARK],
    ])('has the contrast of WCAG AA in every part, %s', async (_, head) => {
      page = await openArticle(browser(), { head });
      await page.hover('ICE');
      await page.waitForCard({ text: 'Open timeline' });
      await click('Pin');
      for (const part of ['Why am I seeing this?', 'Show quote', 'Hide']) {
        await click(part);
      }
      expect(await page.inCard(findLowContrast, [...FACT_STATUSES])).toEqual(
        [],
      );
    });

    it('takes the colours of the system where these are forced', async () => {
      await browser().emulate({ forcedColors: true });
      page = await openArticle(browser());
      await page.hover('ICE');
      await page.waitForCard({ text: 'Open timeline' });
      const colours = await page.inCard(readColours);
      expect(colours).toMatchObject({ isForced: true, bars: ['CanvasText'] });
      expect(colours?.marks).toEqual(['CanvasText']);
      expect(colours?.chipBorder).not.toBe('0px');
      expect(colours?.cardBorder).toBe('1px');
    });

    it('does not move where less motion is wanted', async () => {
      await browser().emulate({ reducedMotion: true });
      page = await openArticle(browser());
      await page.hover('ICE');
      await page.waitForCard();
      const moves = await page.inCard((root) => {
        const { animationName, transitionDuration } = getComputedStyle(
          root.querySelector('.shell') ?? root.host,
        );
        return [animationName, transitionDuration];
      });
      expect(moves).toEqual(['none', '0s']);
    });

    it('can be read and used at 400 % of a window of 1280 by 800', async () => {
      page = await openArticle(browser());
      await page.resize(320, 200);
      await page.hover('ICE');
      await page.waitForCard({ text: 'About this sentence' });
      const { box } = await settledCard(page);
      expect(box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(201);
      const parts = await page.inCard((root) => {
        const card = root.querySelector('.card');
        const hide = root.querySelector('.menu-place > button');
        hide?.scrollIntoView({ block: 'nearest' });
        return {
          isWide: (card?.scrollWidth ?? 0) > (card?.clientWidth ?? 0),
          footer: hide?.getBoundingClientRect().bottom ?? 0,
          left: card?.scrollTop ?? 0,
        };
      });
      expect(parts?.isWide).toBe(false);
      expect(parts?.left).toBeGreaterThan(0);
      expect(parts?.footer).toBeLessThanOrEqual(201);
    });

    it('lies beside a word of vertical text, inside the window', async () => {
      page = await openArticle(browser(), {
        head: '<style>body { writing-mode: vertical-rl; max-width: none; height: 500px }</style>',
      });
      await page.hover('ICE');
      await page.waitForCard();
      const word = await page.boxOf('ICE');
      const { box } = await page.waitForCard();
      expect(word.height).toBeGreaterThan(word.width);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      const isClear =
        box.y >= word.y + word.height || box.y + box.height <= word.y;
      expect(isClear, 'never over the word').toBe(true);
      const mode = await page.inCard((root) => {
        const statement = root.querySelector('.statement');
        return getComputedStyle(statement ?? root.host).writingMode;
      });
      expect(mode).toBe('horizontal-tb');
    });

    it('lies under the line that the pointer is on, of a mention over two', async () => {
      page = await openArticle(browser(), {
        paragraph:
          'Employees of Microsoft asked for an end of work for ICE, the deportation agency, as <span id="name" style="display: block; width: 4em">Satya Nadella</span> was told.',
      });
      await page.resize(1280, 1100);
      const lines = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#name') ?? document);
        return [...range.getClientRects()].map(({ left, bottom, top }) => ({
          x: left + 10,
          y: (top + bottom) / 2,
          bottom,
        }));
      });
      expect(lines.length).toBe(2);
      for (const line of lines) {
        await page.move({ x: 5, y: 5 });
        await page.waitForNoCard();
        await page.move(line, { steps: 20 });
        await page.waitForCard({ text: 'Satya Nadella' });
        const { box } = await settledCard(page);
        expect(Math.round(box.y - line.bottom)).toBe(9);
      }
    });

    it('stands over an element that fills the screen', async () => {
      page = await openArticle(browser(), {
        before:
          '<div id="stage" tabindex="0" style="background: white">Palantir works for ICE, the deportation agency.</div>',
      });
      await page.evaluate(() => {
        const stage = document.querySelector('#stage');
        stage?.addEventListener('click', () => void stage.requestFullscreen());
      });
      await page.click({ x: 400, y: 52 });
      await page.waitFor(() => document.fullscreenElement !== null);
      await page.hover('Palantir');
      const { box } = await page.waitForCard({ text: 'Palantir' });
      const isOnTop = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover'),
        box.x + 50,
        box.y + 50,
      );
      expect(isOnTop).toBe(true);
    });
  });
});
