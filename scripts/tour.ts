import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/browser/chromium.ts';
import { choosePage } from './tour/choose-page.ts';
import { showEverything } from './tour/show-everything.ts';

const USAGE = `npm start -- [URL-or-file.html]

Builds Gloss and shows it at work on a page: the sample article, an address,
or a saved file. With a display it opens Chromium and stays until that is
closed; without one it opens everything by itself and leaves pictures in .tour/.`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.length > 1) {
    if (!args.includes('--help')) throw new Error(`one page only\n\n${USAGE}`);
    console.log(USAGE);
    return;
  }
  const page = await choosePage(args[0] ?? null);
  try {
    build();
    const hasDisplay = Boolean(
      process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'],
    );
    await (hasDisplay ? openWindow(page.url) : showEverything(page));
  } finally {
    await page.close();
  }
}

/** Builds the extension for Chromium; throws with what the build said where it fails. */
function build(): void {
  const wxt = fileURLToPath(import.meta.resolve('wxt'));
  const program = wxt.replace(/dist\/.*$/, 'bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'build'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

async function openWindow(url: string): Promise<void> {
  const browser = await launchChromium({ isVisible: true });
  await browser.open(url);
  console.log(`Gloss reads ${url}; close the window to end.`);
  await browser.ended;
  // Takes the profile away.
  await browser.close();
}

process.chdir(ROOT);
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
