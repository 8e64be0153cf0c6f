import { afterEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestPage } from '../test-browser.ts';
import {
  clickInCard,
  clickMeant,
  serveArticles,
  settledCard,
} from './article-page.ts';
import { findViolations } from './find-violations.ts';

const openArticle = serveArticles();

describe('the card for assistive technology', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    afterEach(() => page.close());

    const click = async (text: string) => {
      await clickInCard(page, text);
      await settledCard(page);
    };
    const open = async (theme: string, word: string, paragraph?: string) => {
      page = await openArticle(browser(), {
        head:
          theme === 'dark'
            ? '<style>html { background: #111; color: #eee }</style>'
            : '',
        ...(paragraph !== undefined && { paragraph }),
      });
      await page.resize(1280, 1100);
      await page.hover(word);
      const { box } = await page.waitForCard({ text: 'Open timeline' });
      await page.move(middleOf(box), { steps: 20 });
      await settledCard(page);
    };

    it.each(['light', 'dark'])('has no finding of axe, %s', async (theme) => {
      await open(theme, 'ICE');
      expect(await findViolations(browser(), page)).toEqual([]);
      await click('Pin');
      for (const panel of ['Why am I seeing this?', 'Show quote', 'Hide']) {
        await click(panel);
        expect(await findViolations(browser(), page), panel).toEqual([]);
      }
      await clickMeant(page, 'Hide the word “ICE”', 'is not marked');
      expect(await findViolations(browser(), page), 'undo').toEqual([]);
      await clickInCard(page, 'Undo');
      await page.waitForNoCard();
    });

    it.each(['light', 'dark'])(
      'has no finding of axe for a contract, %s',
      async (theme) => {
        await open(
          theme,
          '$19.4 million',
          'Employees asked Satya Nadella of Microsoft to cancel the $19.4 million contract with the deportation agency ICE.',
        );
        await page.waitForCard({ text: 'What it covers' });
        expect(await findViolations(browser(), page)).toEqual([]);
        await click('4 reports, 1 origin');
        expect(await findViolations(browser(), page)).toEqual([]);
      },
    );

    it('has no finding of axe as a sheet, also with all facts', async () => {
      page = await openArticle(browser());
      await page.resize(390, 800);
      await page.tap(middleOf(await page.boxOf('ICE')));
      await page.waitForCard({ text: 'More facts' });
      await settledCard(page);
      expect(await findViolations(browser(), page)).toEqual([]);
      const more = await page.cardBox('text=More facts');
      if (more) await page.tap(middleOf(more));
      await page.waitForCard({ text: 'Since this article' });
      expect(await findViolations(browser(), page), 'all').toEqual([]);
    });

    it('has no finding of axe at 400 %, and where colours are forced', async () => {
      await browser().emulate({ forcedColors: true });
      await open('light', 'ICE');
      expect(await findViolations(browser(), page), 'forced').toEqual([]);
      await browser().emulate({ forcedColors: false });
      await page.resize(320, 200);
      expect(await findViolations(browser(), page), 'small').toEqual([]);
    });

    it('gives company and critic the same look', async () => {
      page = await openArticle(browser());
      await page.hover('Microsoft');
      await page.waitForCard({ text: 'Open timeline' });
      const looks = await page.inCard((root) =>
        [...root.querySelectorAll('.fact')].map((fact) => {
          const statement = fact.querySelector('.statement');
          if (!statement) return '';
          const { font, color, textAlign } = getComputedStyle(statement);
          return [font, color, textAlign].join();
        }),
      );
      expect(looks?.length).toBeGreaterThan(1);
      expect(new Set(looks).size).toBe(1);
    });
  });
});
