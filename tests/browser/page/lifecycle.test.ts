import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  test('follows an article that is put in the place of another', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.evaluate(() => {
      history.pushState({}, '', '/other');
      document.title = 'Another story';
      const text = document.querySelector('p');
      if (text) text.textContent = 'GitHub signed.';
    });
    await waitForMarks(page, ['GitHub']);
  });

  test('is still there when the reader goes back', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    await page.evaluate((next: string) => {
      location.href = next;
    }, pages.url('next.html'));
    await page.waitFor(() => location.pathname === '/next.html');
    await page.evaluate(() => {
      setTimeout(() => history.back());
    });
    await page.waitFor(() => location.pathname === '/story.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.hover('Microsoft');
    expect((await page.waitForCard()).text).toContain('Microsoft');
  });

  test('does nothing in a tab behind others until it is shown', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    const front = await pages.open(browser(), 'next.html');
    const isHidden = await page.evaluate(() => document.hidden);
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
    });
    await front.evaluate(
      () => new Promise<void>((done) => setTimeout(done, 1000)),
    );
    // Not every driver hides a tab that it puts behind another.
    if (isHidden) {
      expect(await textsMarked(page)).toEqual(['Microsoft', 'Palantir']);
    }
    await page.bringToFront();
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
  });

  test('leaves no mark behind when the extension is loaded anew', async () => {
    if (browser().name === 'firefox') return;
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    const options = await browser().extensionPage('options.html');
    await options
      .evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { reload(): void } };
        };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await page.bringToFront();
    await page.waitFor(() => {
      document.body.append(document.createElement('p'));
      return CSS.highlights.size === 0;
    });
    expect(await page.messages()).toEqual([]);
  });
});
