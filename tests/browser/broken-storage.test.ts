import { describe, expect, it } from 'vitest';
import { forEachBrowser } from './for-each-browser.ts';
import { serveCourier } from './open-courier.ts';

const openCourier = serveCourier();

describe('with IndexedDB broken', () => {
  forEachBrowser(
    (browser) => {
      it('no database opens', async () => {
        const page = await browser().extensionPage('options.html');
        const outcome = await page.evaluate(
          () =>
            new Promise<string>((resolve) => {
              const request = indexedDB.open('probe');
              request.onsuccess = () => resolve('opened');
              request.onerror = () => resolve('refused');
            }),
        );
        expect(outcome).toBe('refused');
      });

      it('cards still open, with facts and sources', async () => {
        const page = await openCourier(browser());
        await page.hover('Azure');
        const card = await page.waitForCard({ text: 'Azure' });
        expect(card.links.some(({ href }) => href.startsWith('https:'))).toBe(
          true,
        );
      });

      it('the timeline still shows facts', async () => {
        const page = await browser().extensionPage('timeline.html');
        const hasFacts = () => document.body.innerText.includes('2018');
        await page.waitFor(hasFacts, { what: 'facts in the timeline' });
      });
    },
    { brokenIndexedDb: true },
  );
});
