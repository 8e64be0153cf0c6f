import { afterEach, expect, test } from 'vitest';
import { readReport, storeSettings } from '../ask-extension.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import type { TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** Changes a page for a while and tells whether anything of ours is left on it. */
function changeAndLook(page: TestPage) {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
      await new Promise((done) => setTimeout(done, 120));
    }
    return {
      marks: [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0),
      elements: document.querySelectorAll('[popover]').length,
    };
  });
}

const NOTHING = { marks: 0, elements: 0 };

forEachBrowser((browser) => {
  afterEach(() => storeSettings(browser(), {}));

  test('leaves nothing on a page when it is switched off under an open card', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    await page.hover('Microsoft');
    await page.waitForCard();
    await browser().setEnabled(false);
    try {
      await page.bringToFront();
      await page.move({ x: 600, y: 500 });
      const left = await changeAndLook(page);
      // Firefox ends the script without a word to it: what stood on the page,
      // the open mention twice, stands there until the page is left.
      expect(left).toEqual(
        browser().name === 'firefox' ? { marks: 3, elements: 1 } : NOTHING,
      );
      expect(await page.messages()).toEqual([]);
    } finally {
      await browser().setEnabled(true);
    }
    await waitForMarks(await pages.open(browser(), 'story.html'), [
      'Microsoft',
      'Palantir',
    ]);
  });

  test('stays away where the browser gives it no access, and comes back with it', async () => {
    await browser().setAccess(false);
    try {
      const page = await pages.open(browser(), 'story.html');
      expect(await changeAndLook(page)).toEqual(NOTHING);
      expect(await page.messages()).toEqual([]);
    } finally {
      await browser().setAccess(true);
    }
    await waitForMarks(await pages.open(browser(), 'story.html'), [
      'Microsoft',
      'Palantir',
    ]);
  });

  test('leaves a page when its site is switched off, and reads it when it is on', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    await storeSettings(browser(), { neverOn: ['127.0.0.1'] });
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await changeAndLook(page)).toEqual(NOTHING);
    const other = await pages.open(browser(), 'story.html');
    expect(await changeAndLook(other)).toEqual(NOTHING);
    const report = await readReport(browser());
    expect([report.state, report.mentions]).toEqual(['off-here', []]);
    await storeSettings(browser(), {});
    await other.bringToFront();
    await waitForMarks(other);
  });
});
