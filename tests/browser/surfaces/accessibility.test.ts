import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { findAxeProblems, fitsInWidth } from './on-surface.ts';

const SURFACES = [
  { path: 'popup.html', ready: '.timeline-list', width: 400, height: 600 },
  { path: 'timeline.html', ready: '.row', width: 1280, height: 900 },
  {
    path: 'timeline.html#fact=a-1400tb',
    ready: '.fact',
    width: 1280,
    height: 900,
  },
  { path: 'options.html', ready: '.topics', width: 1100, height: 900 },
];

forEachBrowser((browser) => {
  test.each(SURFACES)('axe finds nothing in $path', async (surface) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await browser().emulate({ colorScheme });
      const page = await browser().extensionPage(surface.path);
      await page.resize(surface.width, surface.height);
      await page.waitFor((ready) => document.querySelector(ready), {
        args: [surface.ready],
      });
      expect(await findAxeProblems(page), colorScheme).toEqual([]);
      await page.close();
    }
  });

  test.each(SURFACES)(
    '$path needs no sideways scrolling at 320 px',
    async (surface) => {
      const page = await browser().extensionPage(surface.path);
      await page.resize(320, 640);
      await page.waitFor((ready) => document.querySelector(ready), {
        args: [surface.ready],
      });
      expect(await fitsInWidth(page)).toBe(true);
      expect(await findAxeProblems(page)).toEqual([]);
      await page.close();
    },
  );

  test.each(SURFACES)(
    '$path breaks no rule of its own policy',
    async (surface) => {
      const page = await browser().extensionPage(surface.path);
      await page.waitFor((ready) => document.querySelector(ready), {
        args: [surface.ready],
      });
      expect(await page.messages()).toEqual([]);
      await page.close();
    },
  );
});
