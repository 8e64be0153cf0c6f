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

    it.each(['light', 'dark'])('has no finding of axe, %s', async (theme) => {
      page = await openArticle(browser(), {
        head:
          theme === 'dark'
            ? '<style>html { background: #111; color: #eee }</style>'
            : '',
      });
      await page.hover('ICE');
      const { box } = await page.waitForCard({ text: 'Open timeline' });
      await page.move(middleOf(box), { steps: 20 });
      await wait(400);
      expect(await findViolations(browser(), page)).toEqual([]);
      for (const panel of ['Why am I seeing this?', 'Hide']) {
        const target = await page.cardBox(`text=${panel}`);
        if (target) await page.click(middleOf(target));
      }
      await wait(300);
      expect(await findViolations(browser(), page)).toEqual([]);
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
