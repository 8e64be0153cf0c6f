import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

/** Pages of tests/fixtures/pages/pointing whose mention a reader sees. */
const SEEN = [
  ...['plain-text', 'link', 'stretched-link', 'no-pointer-events', 'turned'],
  ...['right-to-left', 'vertical', 'zoomed'],
  ...['shadow-root', 'slot'],
];
/** And those whose mention nobody sees when the test points at it. */
const UNSEEN = ['covered', 'fading', 'covered-slot'];

const pages = servePages();

/** The middle of the first mark, whose text may be where no script can look for it. Runs in the page. */
function middleOfMark(): { x: number; y: number } {
  const [highlight] = CSS.highlights.values();
  const [range] = highlight ?? [];
  const live = new Range();
  if (range) {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  }
  const { x, y, width, height } = live.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

forEachBrowser((browser) => {
  test.each(SEEN)('finds the mention on the page %s', async (name) => {
    const page = await pages.open(browser(), `pointing/${name}.html`);
    await waitForMarks(page);
    await page.hover('Microsoft');
    expect((await page.waitForCard()).text).toContain('Microsoft');
  });

  test('finds the mention right in a closed tree', async () => {
    const page = await pages.open(browser(), 'pointing/closed-root.html');
    await waitForMarks(page);
    await page.move(await page.evaluate(middleOfMark));
    expect((await page.waitForCard()).text).toContain('Microsoft');
  });

  test.each(UNSEEN)('finds nothing on the page %s', async (name) => {
    const page = await pages.open(browser(), `pointing/${name}.html`);
    await waitForMarks(page);
    await page.evaluate(() => {
      document
        .querySelector<HTMLElement>('#fades')
        ?.style.setProperty('opacity', '0');
    });
    await page.hover('Microsoft');
    await sleep(1200);
    expect(await page.card()).toBeNull();
  });
});
