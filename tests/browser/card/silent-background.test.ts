import { describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { browserNames } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import { clickInCard, serveArticles } from './article-page.ts';
import { findViolations } from './find-violations.ts';

const openArticle = serveArticles();

// Firefox has no way to hold a background from outside.
describe.runIf(browserNames.includes('chromium'))(
  'a background that never answers',
  () => {
    it('leaves the card what is known without it, and a way to ask again', async () => {
      const browser = await launchChromium();
      const page = await openArticle(browser);
      const release = await browser.holdBackground();
      await page.hover('ICE');
      // Two times of asking, of 2 s each.
      const { text, box, buttons } = await page.waitForCard({
        text: 'could not be read',
        timeoutMs: 8000,
      });
      expect(text).toContain('“ICE” is marked because');
      expect(buttons).toEqual(['Pin', 'Close', 'Try again', 'Open timeline']);
      expect(await findViolations(browser, page)).toEqual([]);
      await release();
      await page.move(middleOf(box), { steps: 20 });
      await clickInCard(page, 'Try again');
      await page.waitForCard({ text: 'About this sentence' });
      await browser.close();
    });
  },
);
