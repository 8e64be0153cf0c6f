import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestBrowser, TestPage } from '../test-browser.ts';

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules of axe that a copy of the open card breaks, in a window of the same size; the card's own root is closed to it. */
export async function findViolations(
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
  const [width, height] = await page.evaluate(
    () => [innerWidth, innerHeight] as const,
  );
  const blank = await browser.open('about:blank');
  await blank.resize(width, height);
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
