import { existsSync } from 'node:fs';

const KNOWN = {
  // The binary itself: Debian's wrapper script adds extensions of its own.
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/chromium/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/**
 * Path of a browser: what `CHROMIUM` or `FIREFOX` names, else the first known
 * place that has one. Throws with what to do where there is none.
 */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const variable = name.toUpperCase();
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, and nothing is there`);
  }
  const found = KNOWN[name].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `no ${name} here: run \`node scripts/set-up.mjs --browsers\`, or name one in ${variable}`,
  );
}
