import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  // Pages that a script makes larger than any that people write.
  test.each(['long-text', 'no-spaces', 'small-texts', 'deep'])(
    'reads the page %s to its end',
    async (name) => {
      const page = await pages.open(browser(), `extremes/${name}.html`);
      await waitForMarks(page, ['Microsoft', 'GitHub']);
      expect(await page.messages()).toEqual([]);
    },
  );
});
