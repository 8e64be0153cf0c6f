import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { serveArticles, wait } from './article-page.ts';

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const openArticle = serveArticles();

/** The rules of axe that a copy of the card breaks; the card's own root is closed to it. */
async function findViolations(
  browser: TestBrowser,
  page: TestPage,
): Promise<string[]> {
  const copy = await page.inCard((root) => ({
    markup: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  }));
  const blank = await browser.open('about:blank');
  const violations = await blank.evaluate(
    async (axe, markup, css) => {
      document.documentElement.lang = 'en';
      document.title = 'A card';
      const style = document.createElement('style');
      style.textContent = css;
      const main = document.createElement('main');
      main.innerHTML = markup;
      document.head.append(style);
      document.body.replaceChildren(main);
      const script = document.createElement('script');
      script.textContent = axe;
      document.head.append(script);
      const { axe: checker } = window as unknown as {
        axe: {
          run(context: Element): Promise<{
            violations: { id: string; nodes: { html: string }[] }[];
          }>;
        };
      };
      // Levels of headings are judged in a page, and a card is none.
      return (await checker.run(main)).violations
        .filter(({ id }) => id !== 'page-has-heading-one')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    AXE,
    copy?.markup ?? '',
    copy?.css ?? '',
  );
  await blank.close();
  return violations;
}

describe('the card for assistive technology', () => {
  forEachBrowser((browser) => {
    let page: TestPage;
    afterEach(() => page.close());

    const click = async (text: string) => {
      const target = await page.cardBox(`text=${text}`);
      expect(target, text).not.toBeNull();
      if (target) await page.click(middleOf(target));
      await wait(300);
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
      await wait(400);
    };

    it.each(['light', 'dark'])('has no finding of axe, %s', async (theme) => {
      await open(theme, 'ICE');
      expect(await findViolations(browser(), page)).toEqual([]);
      await click('Pin');
      for (const panel of ['Why am I seeing this?', 'Show quote', 'Hide']) {
        await click(panel);
        expect(await findViolations(browser(), page), panel).toEqual([]);
      }
      await click('Hide the word “ICE”');
      expect(await findViolations(browser(), page), 'undo').toEqual([]);
      await click('Undo');
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
