import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, waitForMarks } from './articles.ts';

const TEASER =
  'position:relative;height:80px" class="teaser"><p>Microsoft signed.</p><a href="#story" style="position:absolute;inset:0';

const SEEN: Record<string, string> = {
  'plain text': '<p>Microsoft signed.</p>',
  'a link': '<p><a href="#story">Microsoft signed.</a></p>',
  'a teaser under a stretched link': `<div style="${TEASER}"></a></div>`,
  'text that takes no pointer events':
    '<p style="pointer-events:none">Microsoft signed.</p>',
  'turned text':
    '<p style="transform:rotate(20deg);width:200px;margin:80px">Microsoft signed.</p>',
  'text set from right to left': '<p dir="rtl">שלום Microsoft שלום</p>',
  'vertical text':
    '<p style="writing-mode:vertical-rl;height:200px">Microsoft signed.</p>',
  'zoomed text': '<p style="zoom:2">Microsoft signed.</p>',
};

const UNSEEN: Record<string, string> = {
  'text under a picture':
    '<div style="position:relative"><p>Microsoft signed.</p><div style="position:absolute;inset:0;background:#fff"></div></div>',
  'text that turned invisible': '<p id="fades">Microsoft signed.</p>',
};

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: Object.fromEntries(
        Object.entries({ ...SEEN, ...UNSEEN }).map(([name, body]) => [
          `/${encodeURIComponent(name)}`,
          { body: article(body) },
        ]),
      ),
    });
  });
  afterAll(() => server.close());

  test.each(Object.keys(SEEN))('finds the mention in %s', async (name) => {
    const page = await browser().open(
      server.url(`/${encodeURIComponent(name)}`),
    );
    await waitForMarks(page);
    await page.hover('Microsoft');
    expect((await page.waitForCard()).text).toContain('Microsoft');
    await page.close();
  });

  test.each(Object.keys(UNSEEN))('finds nothing in %s', async (name) => {
    const page = await browser().open(
      server.url(`/${encodeURIComponent(name)}`),
    );
    await waitForMarks(page);
    await page.evaluate(() => {
      document
        .querySelector<HTMLElement>('#fades')
        ?.style.setProperty('opacity', '0');
    });
    await page.hover('Microsoft');
    await sleep(1200);
    expect(await page.card()).toBeNull();
    await page.close();
  });
});
