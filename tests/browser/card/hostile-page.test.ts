import { afterEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestPage } from '../test-browser.ts';
import { serveArticles, wait } from './article-page.ts';

const openArticle = serveArticles();

const HOSTILE_CSS = `<style>
  * { all: unset !important; opacity: 1 }
  div, [popover] { display: none !important; opacity: 0 !important;
    transform: scale(0) !important; clip-path: circle(0) !important;
    color: red !important; --ink: red !important; --surface: red !important;
    font-size: 80px !important; pointer-events: none !important }
  ::backdrop { background: black !important }
  p, body, html { display: block !important }
  head, script, style, title { display: none !important }
</style>`;

describe('a card on a hostile page', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    afterEach(() => page.close());

    it('is not reached by style sheets', async () => {
      page = await openArticle(browser(), { head: HOSTILE_CSS });
      await page.hover('ICE');
      const card = await page.waitForCard();
      expect(card.box.width).toBe(400);
      const style = await page.inCard((root) => {
        const statement = root.querySelector('.statement');
        const { color, fontSize } = getComputedStyle(statement ?? root.host);
        return { color, fontSize };
      });
      expect(style).toEqual({ color: 'rgb(24, 31, 36)', fontSize: '16px' });
      const hit = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover'),
        card.box.x + 50,
        card.box.y + 50,
      );
      expect(hit).toBe(true);
    });

    it('stands in an open modal dialog, and Esc closes the card alone', async () => {
      page = await openArticle(browser(), {
        before:
          '<dialog id="asked"><p>The deportation agency ICE and Palantir</p></dialog>',
      });
      await page.evaluate(() => {
        document.querySelector<HTMLDialogElement>('#asked')?.showModal();
      });
      await page.hover('Palantir');
      const { box } = await page.waitForCard({ text: 'Palantir' });
      await page.move(middleOf(box), { steps: 20 });
      await wait(600);
      expect(await page.card(), 'not inert').not.toBeNull();
      await page.press('Escape');
      await page.waitForNoCard();
      const isOpen = () =>
        document.querySelector<HTMLDialogElement>('#asked')?.open;
      expect(await page.evaluate(isOpen)).toBe(true);
      await page.press('Escape');
      expect(await page.evaluate(isOpen)).toBe(false);
    });

    it('takes no event that the page makes up', async () => {
      page = await openArticle(browser());
      const { x, y } = middleOf(await page.boxOf('ICE'));
      await page.evaluate(
        (clientX, clientY) => {
          const target = document.elementFromPoint(clientX, clientY);
          for (const type of ['pointermove', 'pointerdown', 'click']) {
            const init = { clientX, clientY, bubbles: true, composed: true };
            target?.dispatchEvent(new PointerEvent(type, init));
          }
        },
        x,
        y,
      );
      await wait(900);
      expect(await page.card()).toBeNull();
    });

    it('goes quietly when the page takes it away', async () => {
      page = await openArticle(browser());
      await page.hover('ICE');
      await page.waitForCard();
      await page.evaluate(() => document.querySelector('[popover]')?.remove());
      await page.move({ x: 5, y: 5 });
      await page.hover('Azure');
      expect((await page.waitForCard({ text: 'Azure' })).label).toBe('Azure');
      expect(await page.messages()).toEqual([]);
    });

    it('is dark on a dark page', async () => {
      page = await openArticle(browser(), {
        head: '<style>html { background: #111; color: #eee }</style>',
      });
      await page.hover('ICE');
      await page.waitForCard();
      const ground = await page.inCard((root) => {
        const card = root.querySelector('.card');
        return getComputedStyle(card ?? root.host).backgroundColor;
      });
      expect(ground).toBe('rgb(24, 28, 32)');
    });

    it('opens inside the window of a page from right to left', async () => {
      page = await openArticle(browser(), { htmlAttributes: 'dir="rtl"' });
      await page.hover('ICE');
      const { box } = await page.waitForCard();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      const written = await page.inCard((root) => {
        const statement = root.querySelector('.statement') ?? root.host;
        const { direction } = getComputedStyle(statement);
        return [direction, statement.closest('[lang]')?.getAttribute('lang')];
      });
      expect(written, 'English from left to right').toEqual(['ltr', 'en']);
    });
  });
});
