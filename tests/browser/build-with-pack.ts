import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './for-each-browser.ts';
import type { TestBrowser } from './test-browser.ts';

/** What wxt calls the browsers. */
const BUILD_NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/** A browser with the extension built over another dataset folder, as docs/packs.md says; `close` deletes the build too. */
export async function launchWithPack(
  name: 'chromium' | 'firefox',
  data: string,
): Promise<{ browser: TestBrowser; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-pack-'));
  execFileSync('npx', ['wxt', 'build', '-b', BUILD_NAMES[name]], {
    env: { ...process.env, GLOSS_DATA: data, GLOSS_OUT: folder },
  });
  const browser = await launch(name, {
    extension: join(folder, `${BUILD_NAMES[name]}-mv3`),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
