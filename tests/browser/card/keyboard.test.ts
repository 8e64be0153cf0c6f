import { beforeEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { serveArticles } from './article-page.ts';

const openArticle = serveArticles();
/** More than a card has controls. */
const MANY = 40;

describe('a card by keyboard', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    beforeEach(async () => {
      page = await openArticle(browser());
      return () => page.close();
    });
    const openFirst = async () => {
      await browser().command('next-mention');
      return page.waitForCard({ text: 'mention 1 of 3' });
    };
    /** Empty while the focus is in the card: its host has no id. */
    const focusedOnPage = () => page.evaluate(() => document.activeElement?.id);
    const focusedInCard = () =>
      page.inCard(({ activeElement }) => activeElement?.textContent ?? null);

    it('is a dialog with a name, which takes the focus, and says where it is', async () => {
      const card = await openFirst();
      expect(card).toMatchObject({ role: 'dialog', label: 'ICE' });
      expect(card.text).toContain('ICE, mention 1 of 3');
      expect(await focusedInCard()).toBe('ICE');
    });

    it('stands in the accessibility tree as it looks', async () => {
      await openFirst();
      const tree = await page.cardTree();
      const named = (role: string) =>
        tree.filter((node) => node.role === role).map(({ name }) => name);
      expect(tree[0]).toEqual({ role: 'dialog', name: 'ICE' });
      expect(named('heading')).toEqual([
        'ICE',
        'About this sentence',
        'What Microsoft says',
        'Since this article (18 Feb 2026)',
      ]);
      expect(named('button')).toEqual((await page.card())?.buttons);
      expect(named('link').length).toBe((await page.card())?.links.length);
      expect(named('link')).toContain('The Guardian');
      // Marks without a word beside them.
      expect(named('image')).toEqual(['Documented', 'Documented']);
      expect(tree.filter(({ name }) => name === '')).toEqual([]);
    });

    it('steps to the next mention and back', async () => {
      await openFirst();
      await browser().command('next-mention');
      expect((await page.waitForCard({ text: 'mention 2 of 3' })).label).toBe(
        'Azure',
      );
      await browser().command('previous-mention');
      await page.waitForCard({ text: 'mention 1 of 3' });
    });

    it('gives the caret back to the word on Esc', async () => {
      await openFirst();
      await page.press('Escape');
      await page.waitForNoCard();
      const caret = await page.evaluate(() => {
        const selection = document.getSelection();
        return selection?.anchorNode?.textContent?.slice(
          selection.anchorOffset,
        );
      });
      expect(caret).toMatch(/^(?:ICE|CE) kept/);
    });

    it('opens for Enter at the caret', async () => {
      await openFirst();
      await page.press('Escape');
      await page.waitForNoCard();
      await page.press('Enter');
      expect((await page.waitForCard()).label).toBe('ICE');
    });

    it('lets Tab go through its controls and on in the page', async () => {
      await openFirst();
      for (let i = 0; i < MANY && (await focusedOnPage()) === ''; i += 1) {
        await page.press('Tab');
      }
      expect(await focusedOnPage()).toBe('linked');
      await page.waitForNoCard();
    });

    it('lets Shift+Tab go back before the word', async () => {
      await openFirst();
      await page.press('Shift+Tab');
      await page.waitForNoCard();
      expect(await focusedOnPage()).toBe('before');
    });

    it('pins with P, and Esc unpins before it closes', async () => {
      await openFirst();
      await page.press('p');
      await expect
        .poll(async () => (await page.card())?.buttons.includes('Unpin'))
        .toBe(true);
      await page.press('Escape');
      await expect
        .poll(async () => (await page.card())?.buttons.includes('Pin'))
        .toBe(true);
      await page.press('Escape');
      await page.waitForNoCard();
    });

    it('keeps its single keys from the page, and leaves those of the page alone', async () => {
      await page.evaluate(() => {
        document.addEventListener('keydown', ({ key }) => {
          document.body.dataset['keys'] =
            (document.body.dataset['keys'] ?? '') + key;
        });
      });
      const keys = () => page.evaluate(() => document.body.dataset['keys']);
      await page.press('p');
      expect(await keys()).toBe('p');
      await openFirst();
      await page.press('p');
      expect(await keys()).toBe('p');
    });
  });
});
