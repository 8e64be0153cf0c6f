import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../for-each-browser.ts';
import { poll } from '../page-base.ts';
import { launchBareChromium, type BareChromium } from './bare-chromium.ts';
import { servePages } from './serve-pages.ts';

/** How many tabs are open at once: `TABS=60`; without it, the worker is not waited for. */
const TABS = Number(process.env['TABS'] ?? 0);
/** Chromium ends a worker that has had nothing to do for half a minute. */
const WORKER_ENDS_MS = 45_000;

const pages = servePages();

describe.runIf(browserNames.includes('chromium'))('without a driver', () => {
  let browser: BareChromium;
  beforeAll(async () => {
    browser = await launchBareChromium(
      `${process.env['GLOSS_OUT'] ?? '.output'}/chrome-mv3`,
    );
  });
  afterAll(() => browser.close());

  test('reads a page that is prerendered only once it is shown', async () => {
    await browser.open(pages.url('undriven/first.html'));
    const told = () => [
      ...new Set(
        pages
          .requests()
          .map((request) => /\/told\/(.+)$/.exec(request)?.[1])
          .filter((state) => state !== undefined),
      ),
    ];
    await poll(
      () => Promise.resolve(told().includes('shown/1')),
      'the mark on the page that is shown',
      20_000,
    );
    expect(told()).toContain('prerendered/0');
    expect(told()).not.toContain('prerendered/1');
  });

  test.runIf(TABS > 0)(
    'lets its worker end, however many tabs are open, and wakes it no more',
    async () => {
      for (let tab = 0; tab < TABS; tab += 1)
        await browser.open(pages.url('story.html'));
      const isEnded = async () => (await browser.countWorkers()) === 0;
      await poll(isEnded, 'the worker to end', WORKER_ENDS_MS);
      for (let look = 0; look < 40; look += 1) {
        await sleep(250);
        expect(await browser.countWorkers()).toBe(0);
      }
    },
    90_000 + TABS * 1_000,
  );
});
