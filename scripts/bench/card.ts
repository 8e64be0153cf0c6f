import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium, type Chromium } from '../../tests/browser/chromium.ts';
import type { ChromiumPage } from '../../tests/browser/chromium-page.ts';
import { middleOf } from '../../tests/browser/geometry.ts';
import { poll } from '../../tests/browser/page-base.ts';
import { serve } from '../../tests/browser/serve.ts';
import { sumUp, type BenchOptions, type Figure } from './measure.ts';

const DELAY_MS = 300;
const WORDS = ['ICE', 'Azure'] as const;
const BUDGET = 'p95 at most 50';

/**
 * From the pointer's last move to the frame that shows the card's facts, less
 * the delay that the reader chose: with the background awake and with it just
 * ended.
 */
export async function measureCard({
  runs,
}: BenchOptions): Promise<Record<string, Figure>> {
  const server = await serve({ folder: 'tests/fixtures/pages/courier' });
  const browser = await launchChromium();
  try {
    const page = await browser.open(server.url('page.html'));
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.evaluate(watchPointerAndCard);
    await openOnce(page, 0);
    const awake: number[] = [];
    const asleep: number[] = [];
    // Each run opens one card on either word.
    for (let run = 0; run < runs * WORDS.length; run += 1) {
      awake.push(await openOnce(page, run));
      asleep.push(await openAfterSleep(browser, page, run));
    }
    return {
      'beyond the delay, awake': sumUp(awake, { unit: 'ms', budget: BUDGET }),
      'beyond the delay, asleep': sumUp(asleep, { unit: 'ms', budget: BUDGET }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openAfterSleep(
  browser: Chromium,
  page: ChromiumPage,
  run: number,
): Promise<number> {
  await browser.killBackground();
  return await openOnce(page, run);
}

async function openOnce(page: ChromiumPage, run: number): Promise<number> {
  const word = WORDS[run % WORDS.length] ?? WORDS[0];
  await page.move(middleOf(await page.boxOf(word)));
  const shownAt = await poll(
    () => page.inCard(waitForFacts),
    `the card of ${word}`,
    10_000,
  );
  const times = await page.evaluate(readTimes);
  await page.press('Escape');
  await page.waitForNoCard();
  await page.move({ x: 5, y: 5 });
  await sleep(400);
  return Math.max(shownAt, times.hostAt) - times.movedAt - DELAY_MS;
}

interface Watched {
  glossBench?: { movedAt: number; hostAt: number };
}

/** Notes when the pointer last moved and when the frame came that the card was put into. Runs in the page. */
function watchPointerAndCard(): void {
  const times = { movedAt: 0, hostAt: 0 };
  (window as Watched).glossBench = times;
  window.addEventListener(
    'pointermove',
    (event) => {
      times.movedAt = event.timeStamp;
    },
    true,
  );
  new MutationObserver((records) => {
    if (records.every(({ addedNodes }) => addedNodes.length === 0)) return;
    requestAnimationFrame(() => {
      times.hostAt = performance.now();
    });
  }).observe(document.documentElement, { childList: true });
}

/** The times, once the frame has come in which a card just put in is painted. */
async function readTimes(): Promise<{ movedAt: number; hostAt: number }> {
  await new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)),
  );
  return (window as Watched).glossBench ?? { movedAt: 0, hostAt: 0 };
}

/** When the card's facts are shown; 1 where they stood already, so that the card's own frame counts. Runs in the page. */
function waitForFacts(root: ShadowRoot): number | Promise<number> {
  const hasFacts = () => root.querySelector('a[href^="https:"]') !== null;
  if (hasFacts()) return 1;
  return new Promise((resolve) => {
    const look = () => {
      if (hasFacts()) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
