import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serve } from '../../tests/browser/serve.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';

const QUIET_MS = 700;

/**
 * From opening the popup to its last change, which is when all of it can be
 * used, and as much of it as the browser takes for the empty document, before
 * any script of it runs.
 */
export async function measurePopup({
  runs,
}: BenchOptions): Promise<Record<string, Figure>> {
  const server = await serve({ folder: 'tests/fixtures/pages/courier' });
  const browser = await launchChromium();
  try {
    const article = await browser.open(server.url('page.html'));
    await article.waitFor(() => CSS.highlights.size > 0);
    const usable: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.extensionPage('popup.html', {
        isBackground: true,
      });
      await page.page.addInitScript(noteLastChange);
      await page.reload();
      await sleep(QUIET_MS);
      const times = await page.evaluate(() => {
        // Entries of this type are of this class.
        const [navigation] = performance.getEntriesByType(
          'navigation',
        ) as PerformanceNavigationTiming[];
        return {
          usable: (window as Noted).glossBench ?? NaN,
          empty: navigation?.domInteractive ?? NaN,
        };
      });
      usable.push(times.usable);
      empty.push(times.empty);
      await page.close();
    }
    return {
      'open to usable': sumUp(usable, { unit: 'ms', budget: 'at most 100' }),
      'of it the empty document': sumUp(empty, { unit: 'ms' }),
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
