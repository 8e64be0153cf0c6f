import { describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serveArticles } from './article-page.ts';

const openArticle = serveArticles();
const SENTENCE =
  'Microsoft provides cloud services to ICE, the deportation agency.';

describe('one sentence in articles of different years', () => {
  forEachBrowser((browser) => {
    it('has three different cards', async () => {
      const leads: string[] = [];
      for (const [date, said] of [
        ['2018-06-25', '25 Jun 2018'],
        ['2021-08-01', '1 Aug 2021'],
        ['2026-03-05', '5 Mar 2026'],
      ] as const) {
        const page = await openArticle(browser(), {
          date,
          paragraph: SENTENCE,
        });
        await page.hover('Microsoft');
        const { text } = await page.waitForCard({ text: 'Since this article' });
        expect(text).toContain(`(${said})`);
        const facts = await page.inCard((root) =>
          [...root.querySelectorAll('.fact .statement')].map(
            (statement) => statement.textContent,
          ),
        );
        leads.push(facts?.[0] ?? '');
        await page.close();
      }
      expect(leads[0]).toContain('$19.4 million');
      expect(leads[1]).toContain('2021');
      expect(leads[2]).toContain('2026');
    });

    it('has a card without “Since this article” where the page has no date', async () => {
      const page = await openArticle(browser(), {
        date: 'undated',
        paragraph: SENTENCE,
      });
      await page.hover('Microsoft');
      const { text } = await page.waitForCard({ text: 'Open timeline' });
      expect(text).not.toContain('Since this article');
      await page.close();
    });
  });
});
