import type { browser as polyfilled } from 'wxt/browser';

// What content scripts get under the name of the polyfill: the browser's own
// object. Chromium and Firefox both answer the few calls that pages make with
// promises, and the polyfill's table of all calls took 1.2 to 1.9 ms of each
// page that is opened, of the 3 ms that there are.
const own = globalThis as typeof globalThis & {
  browser?: typeof polyfilled;
  chrome: typeof polyfilled;
};

/** The extension API of a content script. */
export const browser = own.browser ?? own.chrome;
