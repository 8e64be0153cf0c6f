import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';

const QUIET_MS = 700;

/** From opening the popup to its last change, which is when all of it can be used. */
export async function measurePopup({
  runs,
}: BenchOptions): Promise<Record<string, Figure>> {
  const server = await serve({ folder: 'tests/fixtures/pages/courier' });
  const browser = await launchChromium();
  try {
    const article = await browser.open(server.url('page.html'));
    await article.waitFor(() => CSS.highlights.size > 0);
    const values: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.extensionPage('popup.html', {
        isBackground: true,
      });
      await page.page.addInitScript(noteLastChange);
      await page.reload();
      await sleep(QUIET_MS);
      values.push(
        await page.evaluate(() => (window as Noted).glossBench ?? NaN),
      );
      await page.close();
    }
    return {
      'open to usable': sumUp(values, { unit: 'ms', budget: 'at most 100' }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Noted {
  glossBench?: number;
}

/** Notes the time of the last change of the document. Runs in the page. */
function noteLastChange(): void {
  new MutationObserver(() => {
    (window as Noted).glossBench = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
