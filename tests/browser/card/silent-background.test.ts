import { describe, expect, it } from 'vitest';
import { Chromium } from '../chromium.ts';
import { forEachBrowser } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import { serveArticles } from './article-page.ts';

const openArticle = serveArticles();

describe('a background that never answers', () => {
  forEachBrowser((browser) => {
    it('leaves the card what is known without it, and a way to ask again', async ({
      skip,
    }) => {
      const running = browser();
      // Firefox has no way to hold a background from outside.
      if (!(running instanceof Chromium)) {
        skip();
        return;
      }
      const page = await openArticle(running);
      const release = await running.holdBackground();
      await page.hover('ICE');
      // Two times of asking, of 2 s each.
      const { text, box, buttons } = await page.waitForCard({
        text: 'could not be read',
        timeoutMs: 8000,
      });
      expect(text).toContain('“ICE” is marked because');
      expect(buttons).toEqual(['Pin', 'Close', 'Try again', 'Open timeline']);
      await release();
      await page.move(middleOf(box), { steps: 20 });
      const again = await page.cardBox('text=Try again');
      expect(again).not.toBeNull();
      if (again) await page.click(middleOf(again));
      await page.waitForCard({ text: 'About this sentence' });
      await page.close();
    });
  });
});
