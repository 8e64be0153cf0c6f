import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Names of the browsers that the run covers: all, or what `BROWSERS=firefox` lists. */
export const browserNames = (
  process.env['BROWSERS'] ?? 'chromium,firefox'
).split(',') as ('chromium' | 'firefox')[];

/** Starts a browser by its name. */
export function launch(
  name: 'chromium' | 'firefox',
  options?: LaunchOptions,
): Promise<TestBrowser> {
  return LAUNCH[name](options);
}

/**
 * Declares the same tests for each browser, one browser after the other. It
 * starts before the first test and ends after the last; `browser()` gives it
 * inside tests and hooks.
 */
export function forEachBrowser(
  declare: (browser: () => TestBrowser) => void,
  options?: LaunchOptions,
): void {
  describe.each(browserNames)('in %s', (name) => {
    let running: TestBrowser | null = null;
    beforeAll(async () => {
      running = await launch(name, options);
    });
    afterAll(async () => {
      await running?.close();
      running = null;
    });
    declare(() => {
      if (running === null) throw new Error('the browser is not running yet');
      return running;
    });
  });
}
