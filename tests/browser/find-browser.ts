import { existsSync } from 'node:fs';
import browsers from '../../scripts/browsers.json' with { type: 'json' };

/**
 * Path of a browser: what `CHROMIUM` or `FIREFOX` names, else the first known
 * place that has one: the program itself, for Debian's wrapper script of
 * Chromium adds extensions of its own. Throws with what to do where there is
 * none.
 */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const { variable, places } = browsers[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, and nothing is there`);
  }
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `no ${name} here: run \`node scripts/set-up.mjs --browsers\`, or name one in ${variable}`,
  );
}
