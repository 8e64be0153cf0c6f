import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

/** Pages of tests/fixtures/pages/pointing whose mention a reader sees. */
const SEEN = [
  ...['plain-text', 'link', 'stretched-link', 'no-pointer-events', 'turned'],
  ...['right-to-left', 'vertical', 'zoomed'],
];
/** And those whose mention nobody sees when the test points at it. */
const UNSEEN = ['covered', 'fading'];

const pages = servePages();

forEachBrowser((browser) => {
  test.each(SEEN)('finds the mention on the page %s', async (name) => {
    const page = await pages.open(browser(), `pointing/${name}.html`);
    await waitForMarks(page);
    await page.hover('Microsoft');
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
