import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from './for-each-browser.ts';
import { middleOf } from './geometry.ts';
import { serve, type FixtureServer } from './serve.ts';
import type { TestPage } from './test-browser.ts';

// What the other browser tests lean on: were it false, they could not fail.

const PAGE = `<!doctype html><title>Drivers</title>
<p>One <b>two</b> three <a href="#four">four</a></p>
<script>
  window.seen = [];
  for (const type of ['pointermove', 'pointerdown', 'touchstart', 'click', 'keydown', 'wheel']) {
    addEventListener(type, (event) => {
      if (event.isTrusted) seen.push(type + ' ' + (event.pointerType ?? event.key ?? ''));
    });
  }
  function openPanel() {
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div role="dialog" aria-label="Panel">Words <button>Hide</button></div>';
    document.documentElement.append(host);
    host.showPopover();
  }
</script>`;

interface Page {
  seen: string[];
  openPanel(): void;
}

let server: FixtureServer;
beforeAll(async () => {
  server = await serve({ folder: '.', routes: { '/': { body: PAGE } } });
});
afterAll(() => server.close());

describe('a driver', () => {
  forEachBrowser(
    (browser) => {
      let page: TestPage;
      beforeEach(async () => {
        page = await browser().open(server.url('/'));
        return () => page.close();
      });

      it('gives the page trusted input of each kind', async () => {
        await page.hover('One');
        await page.wheel(40);
        await page.click(middleOf(await page.boxOf('four')));
        await page.tap(middleOf(await page.boxOf('two')));
        await page.press('Shift+Tab');
        const seen = await page.waitFor(
          () => {
            const { seen } = window as unknown as Page;
            return seen.some((each) => each.startsWith('wheel')) && seen;
          },
          { what: 'the wheel' },
        );
        expect([...new Set(seen || [])]).toEqual(
          expect.arrayContaining([
            'pointermove mouse',
            'pointerdown mouse',
            'click mouse',
            'pointerdown touch',
            'touchstart ',
            'keydown Shift',
            'keydown Tab',
          ]),
        );
      });

      it('reads a panel in a closed root that the page cannot reach', async () => {
        await expect(page.card()).resolves.toBeNull();
        await page.evaluate(() => {
          (window as unknown as Page).openPanel();
        });
        const card = await page.waitForCard({ text: 'Words' });
        expect(card).toMatchObject({ label: 'Panel', buttons: ['Hide'] });
        await expect(page.cardBox('text=Hide')).resolves.not.toBeNull();
      });

      it('finds text across elements', async () => {
        const across = await page.boxOf('two three');
        const before = await page.boxOf('One');
        expect(across.x).toBeGreaterThan(before.x);
        await expect(page.boxOf('five')).rejects.toThrow('no text');
      });

      it('tells of errors in the page', async () => {
        await page.evaluate(() => {
          setTimeout(() => {
            throw new Error('planted');
          });
        });
        await expect
          .poll(() => page.messages())
          .toContainEqual(expect.stringContaining('planted'));
      });
    },
    { extension: null },
  );
});
