import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from './ask-extension.ts';
import { browserNames, launch } from './for-each-browser.ts';
import { startLogProxy, type LogProxy } from './log-proxy.ts';
import { serveCourier } from './open-courier.ts';
import type { TestBrowser } from './test-browser.ts';

/** Where the browsers themselves look, whatever runs in them. */
const BROWSERS_OWN =
  /(?:mozilla\.(?:org|com|net)|mozgcp\.net|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com)(?::\d+)?(?:\/|$)/;
const ARTICLE = /^GET http:\/\/courier\.localhost:\d+\/\w+\.(?:html|css|js)$/;

/** How long a reader goes about with all surfaces, in minutes, at least one round: `PROXY_MINUTES=30`. */
const MINUTES = Number(process.env['PROXY_MINUTES'] ?? 0);

const openCourier = serveCourier();

/** One round over every surface: cards, a background that is ended, the popup, the timeline, the options. */
async function goAbout(browser: TestBrowser): Promise<void> {
  const page = await openCourier(browser);
  await page.hover('Azure');
  await page.waitForCard();
  await page.press('Escape');
  for (const path of ['popup.html', 'timeline.html', 'options.html']) {
    const opened = await browser.extensionPage(path);
    await opened.waitFor(() => document.body.innerText.trim() !== '');
    await opened.close();
  }
  await storeSettings(browser, { density: 'every' });
  await browser.killBackground();
  await page.hover('ICE');
  await page.waitForCard();
  await storeSettings(browser, {});
  await browser.setEnabled(false);
  await browser.setEnabled(true);
  await page.close();
}

describe.each(browserNames)('Gloss in %s', (name) => {
  let proxy: LogProxy;
  beforeAll(async () => {
    proxy = await startLogProxy();
  });
  afterAll(() => proxy.close());

  it(
    'asks nobody for anything, on any surface',
    async () => {
      const browser = await launch(name, { proxyPort: proxy.port });
      try {
        const end = performance.now() + MINUTES * 60_000;
        do await goAbout(browser);
        while (performance.now() < end);
      } finally {
        await browser.close();
      }
      const others = proxy.requests.filter(
        (request) => !ARTICLE.test(request) && !BROWSERS_OWN.test(request),
      );
      const articles = proxy.requests.filter((request) =>
        ARTICLE.test(request),
      );
      console.log(`${articles.length} requests of the article`);
      expect(articles.length).toBeGreaterThan(0);
      expect(others).toEqual([]);
    },
    60_000 + MINUTES * 120_000,
  );
});
