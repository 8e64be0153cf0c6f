import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch } from './for-each-browser.ts';
import { startLogProxy, type LogProxy } from './log-proxy.ts';
import { serveCourier } from './open-courier.ts';

/** Where the browsers themselves look, whatever runs in them. */
const BROWSERS_OWN =
  /(?:mozilla\.(?:org|com|net)|mozgcp\.net|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com)(?::\d+)?(?:\/|$)/;
const ARTICLE = /^GET http:\/\/courier\.localhost:\d+\/\w+\.(?:html|css|js)$/;

const openCourier = serveCourier();

describe.each(browserNames)('Gloss in %s', (name) => {
  let proxy: LogProxy;
  beforeAll(async () => {
    proxy = await startLogProxy();
  });
  afterAll(() => proxy.close());

  it('asks nobody for anything, on any surface', async () => {
    const browser = await launch(name, { proxyPort: proxy.port });
    try {
      const page = await openCourier(browser);
      await page.hover('Azure');
      await page.waitForCard();
      await page.press('Escape');
      for (const path of ['popup.html', 'timeline.html', 'options.html']) {
        const opened = await browser.extensionPage(path);
        await opened.waitFor(() => document.body.innerText.trim() !== '');
        await opened.close();
      }
      await browser.killBackground();
      await page.hover('ICE');
      await page.waitForCard();
    } finally {
      await browser.close();
    }
    const others = proxy.requests.filter(
      (request) => !ARTICLE.test(request) && !BROWSERS_OWN.test(request),
    );
    expect(proxy.requests.some((request) => ARTICLE.test(request))).toBe(true);
    expect(others).toEqual([]);
  });
});
