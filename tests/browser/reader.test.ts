import { beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../data/read-dataset.ts';
import { readReport, storeSettings } from './ask-extension.ts';
import { forEachBrowser } from './for-each-browser.ts';
import { middleOf } from './geometry.ts';
import { expected, marksOf, serveCourier } from './open-courier.ts';
import type { TestPage } from './test-browser.ts';

const DATE = /\b(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} )?20\d\d\b/;
const STATUS =
  /Documented|Reported|Company statement|Agency statement|Criticism|Disputed|Unknown/i;

const openCourier = serveCourier();

describe('a reader of the sample article', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    beforeEach(async () => {
      page = await openCourier(browser());
      return () => page.close();
    });

    it('finds every mention and no look-alike', async () => {
      const report = await readReport(browser());
      expect(
        report.mentions.map(({ surface, entity }) => [
          surface.replace(/\s+/g, ' '),
          entity,
        ]),
      ).toEqual(expected.mentions);
      expect(report.articleDate).toBe(expected.articleDate);
    });

    it('sees the first mention of each name marked', async () => {
      const marks = await marksOf(page);
      expect(marks.slice(0, 2)).toEqual(['ICE', 'Microsoft']);
      expect(marks).toContain('Azure');
      expect(marks.filter((mark) => mark === 'ICE').length).toBeLessThan(4);
    });

    it('rests on a word and reads a dated, sourced card', async () => {
      await page.hover('ICE');
      const card = await page.waitForCard();
      expect(card.role).toBe('dialog');
      expect(card.label).toContain('ICE');
      expect(card.text).toMatch(DATE);
      expect(card.text).toMatch(STATUS);
      const links = card.links.filter(({ href }) => href.startsWith('https:'));
      expect(links.length).toBeGreaterThan(0);
      for (const { rel, referrer } of links) {
        expect(rel).toContain('noopener');
        expect(referrer).toBe('no-referrer');
      }
      expect(card.controls).toBe(0);
    });

    it('reads the card of a contract by its amount', async () => {
      await page.hover('$19.4 million contract');
      const card = await page.waitForCard();
      expect(card.text).toMatch(/\$19\.4/);
    });

    it('gets no card on a look-alike', async () => {
      for (const text of ['By ICE to', 'azure sea', 'Amazon runs low']) {
        await page.hover(text);
        await expect(page.waitForCard({ timeoutMs: 900 })).rejects.toThrow();
      }
    });

    it('moves into the card, and closes it by leaving', async () => {
      await page.hover('ICE');
      const { box } = await page.waitForCard();
      await page.move(middleOf(box), { steps: 20 });
      await expect(page.card()).resolves.not.toBeNull();
      await page.move({ x: 5, y: 5 });
      await page.waitForNoCard();
    });

    it('closes the card by Esc and finds the page as it was', async () => {
      await page.hover('Azure');
      await page.move({ x: 5, y: 5 });
      await page.waitForNoCard();
      const before = await page.domHash();
      await page.hover('Azure');
      await page.waitForCard();
      await page.press('Escape');
      await page.waitForNoCard();
      await expect(page.domHash()).resolves.toBe(before);
    });

    it('steps from mention to mention by keyboard', async () => {
      await browser().command('next-mention');
      const first = await page.waitForCard();
      // The card of one name may speak of the other: its label tells them apart.
      const label = async () => (await page.card())?.label;
      await browser().command('next-mention');
      await expect.poll(label, { timeout: 10_000 }).toBe('Microsoft');
      await browser().command('previous-mention');
      await expect.poll(label, { timeout: 10_000 }).toBe(first.label);
      await page.press('Escape');
      await page.waitForNoCard();
    });

    it('gets cards from a background that was ended between any two steps', async () => {
      for (const word of ['Azure', 'ICE']) {
        await browser().killBackground();
        await page.hover(word);
        const card = await page.waitForCard({ text: word });
        expect(card.text).toMatch(DATE);
        await browser().killBackground();
        await page.press('Escape');
        await page.waitForNoCard();
      }
    });

    it('sees marks where the page grows', async () => {
      const isMarked = async () => {
        const marks = await marksOf(page);
        return marks.includes('DHS');
      };
      await page.boxOf('More as you scroll');
      await page.waitFor(() => document.body.innerText.includes('Report 3'));
      await page.boxOf('DHS says that');
      await expect.poll(isMarked, { timeout: 10_000 }).toBe(true);
    });

    it('switches an entity off and on, and the open page follows', async () => {
      const counts = async () =>
        (await marksOf(page)).filter((mark) => mark === 'ICE').length;
      await storeSettings(browser(), { entitiesOff: ['ice'] });
      await expect.poll(counts, { timeout: 10_000 }).toBe(0);
      await storeSettings(browser(), {});
      await expect.poll(counts, { timeout: 10_000 }).toBeGreaterThan(0);
    });

    it('sees no mark that has nothing to say, and all of them again', async () => {
      const topics = await idsOfTopics();
      await storeSettings(browser(), { topicsOff: topics });
      const marks = () => marksOf(page);
      await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
      await storeSettings(browser(), {});
      await expect.poll(marks, { timeout: 10_000 }).toContain('ICE');
    });
  });
});

/** The ids of all topics of the dataset. */
async function idsOfTopics(): Promise<string[]> {
  const { topics } = await readDataset(new URL('../../data/', import.meta.url));
  return topics.map(({ id }) => id);
}
