import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from '../test-browser.ts';

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Text of the first element that a selector names; null where there is none. */
export function textOf(
  page: TestPage,
  selector: string,
): Promise<string | null> {
  return page.evaluate(
    (wanted) =>
      document.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? null,
    selector,
  );
}

/** Waits until an element's text holds this. */
export function waitForText(
  page: TestPage,
  selector: string,
  text: string,
): Promise<boolean> {
  return page.waitFor(
    (wanted: string, part: string) =>
      document.querySelector<HTMLElement>(wanted)?.innerText.includes(part) ??
      false,
    { args: [selector, text], what: `“${text}” in ${selector}` },
  );
}

/** Clicks the middle of the nth element that a selector names with the mouse, after scrolling it into view. */
export async function clickOn(
  page: TestPage,
  selector: string,
  nth = 0,
): Promise<void> {
  const middle = await page.waitFor(
    (wanted: string, at: number) => {
      const element = document.querySelectorAll(wanted)[at];
      if (!element) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    { args: [selector, nth], what: selector },
  );
  if (middle) await page.click(middle);
}

/** What axe-core finds wrong with the page as it stands, target sizes included: `rule: elements`. */
export function findAxeProblems(page: TestPage): Promise<string[]> {
  // Sent as text like every function; extension pages forbid building one there.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- axe-core comes as a script, and is no page's own
  const run = new Function(`${AXE};
    return axe.run(document, { rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) => violations.map(({ id, nodes }) =>
        id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')));
  `) as () => Promise<string[]>;
  return page.evaluate(run);
}

/** Whether nothing is wider than the viewport. */
export function fitsInWidth(page: TestPage): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth <= window.innerWidth,
  );
}
