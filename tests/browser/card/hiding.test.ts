import { beforeEach, describe, expect, it } from 'vitest';
import { storeSettings } from '../ask-extension.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import { marksOf } from '../open-courier.ts';
import { clickOn, waitForText } from '../surfaces/on-surface.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { clickInCard, clickMeant, serveArticles } from './article-page.ts';

const openArticle = serveArticles();
/** The list of marks called wrong, on the options page. */
const LIST = '#data .data-details:has(.notice-actions)';

/** Fills the storage of the extension to its brim, or makes room again; only Chromium has a brim. */
async function fillStorage(browser: TestBrowser, isFull: boolean) {
  const options = await browser.extensionPage('options.html', {
    isBackground: true,
  });
  await options.evaluate(async (fill) => {
    // The API of extension pages has no types in tests.
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            QUOTA_BYTES: number;
            getBytesInUse(): Promise<number>;
            set(values: object): Promise<void>;
            remove(key: string): Promise<void>;
          };
        };
      };
    };
    const { local } = chrome.storage;
    await local.remove('filling');
    if (!fill) return;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse());
    await local.set({ filling: 'x'.repeat(room - 12) });
  }, isFull);
  await options.close();
}

describe('hiding from a card', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    beforeEach(async () => {
      page = await openArticle(browser());
      return async () => {
        await page.close();
        await storeSettings(browser(), {});
      };
    });
    const click = (text: string) => clickInCard(page, text);
    const openMenu = async (word: string) => {
      await page.hover(word);
      const { box } = await page.waitForCard({ text: 'Open timeline' });
      await page.move(middleOf(box), { steps: 20 });
      await click('Hide');
    };

    it.each([
      ['Hide on this site', 'Nothing is marked on this site any more.'],
      ['Mute ICE everywhere', 'ICE is not marked any more.'],
      ['Hide everything for 1 hour', 'Everything is hidden for 1 hour.'],
      ['Hide everything for 1 day', 'Everything is hidden for 1 day.'],
    ])(
      '“%s” takes the mark away, and undo brings it back',
      async (item, said) => {
        const before = await marksOf(page);
        await openMenu('ICE');
        await clickMeant(page, item, said);
        await expect.poll(() => marksOf(page)).not.toContain('ICE');
        await click('Undo');
        await expect.poll(() => marksOf(page)).toEqual(before);
        await page.waitForNoCard();
      },
    );

    it('leaves out the facts of a topic from then on', async () => {
      await openMenu('ICE');
      const buttons = (await page.card())?.buttons ?? [];
      const item = buttons.find((name) => name.startsWith('Switch off “'));
      await clickMeant(page, item ?? '', 'are left out from now on.');
      await click('Undo');
      await page.waitForNoCard();
    });

    it('says when it could not be stored, and leaves the mark', async ({
      skip,
    }) => {
      if (browser().name === 'firefox') skip();
      await fillStorage(browser(), true);
      try {
        await openMenu('ICE');
        await clickMeant(page, 'Mute ICE everywhere', 'Nothing was hidden');
        expect((await page.card())?.text).not.toContain('not marked any more');
        expect(await marksOf(page)).toContain('ICE');
        await click('Back to the facts');
        await page.waitForCard({ text: 'About this sentence' });
      } finally {
        await fillStorage(browser(), false);
      }
    });

    it('says in card and popup when undo could not be stored, and tries again', async () => {
      await openMenu('ICE');
      await clickMeant(
        page,
        'Mute ICE everywhere',
        'ICE is not marked any more.',
      );
      // Whoever holds the lock of the settings keeps everybody from storing them.
      const holder = await browser().extensionPage('options.html', {
        isBackground: true,
      });
      await holder.evaluate(() => {
        void navigator.locks.request(
          'settings',
          () => new Promise(() => undefined),
        );
      });
      const popup = await browser().extensionPage('popup.html', {
        isBackground: true,
      });
      await waitForText(popup, '.undo', 'ICE is hidden everywhere.');
      await clickOn(popup, '.undo .link');
      await click('Undo');
      await page.waitForCard({ text: 'It is still hidden' });
      await waitForText(popup, '.undo', 'It is still hidden');
      expect(await marksOf(page)).not.toContain('ICE');
      await popup.close();
      await holder.close();
      expect(await marksOf(page)).not.toContain('ICE');
      await click('Try again');
      await page.waitForNoCard();
      await expect.poll(() => marksOf(page)).toContain('ICE');
    });

    it('keeps a wrong match in a list that can be read and deleted', async () => {
      await page.hover('ICE');
      const { box } = await page.waitForCard({ text: 'Open timeline' });
      await page.move(middleOf(box), { steps: 20 });
      await click('Why am I seeing this?');
      await page.waitForCard({ text: 'is marked because' });
      await clickMeant(page, 'Wrong match', 'is not read as');
      await expect.poll(() => marksOf(page)).not.toContain('ICE');
      const options = await browser().extensionPage('options.html');
      await waitForText(options, LIST, 'called wrong (1)');
      await clickOn(options, `${LIST} summary`);
      await waitForText(options, LIST, 'ICE kept 1,400 terabytes');
      await options.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) {
            void blob.text().then((text) => (document.title = text));
          }
          return make(blob);
        };
      });
      await clickOn(options, `${LIST} .notice-actions .button`);
      const exported = await options.waitFor(() =>
        document.title.startsWith('[') ? document.title : null,
      );
      expect(JSON.parse(exported ?? '')).toMatchObject([
        { surface: 'ICE', entity: 'ice' },
      ]);
      await clickOn(options, `${LIST} li .link`);
      await options.waitFor((list: string) => !document.querySelector(list), {
        args: [LIST],
      });
      await options.close();
    });
  });
});
