import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { launchChromium } from '../tests/browser/chromium.ts';
import { choosePage } from './tour/choose-page.ts';
import { showEverything } from './tour/show-everything.ts';

const USAGE = `npm start -- [URL-or-file.html]

Builds Gloss and shows it at work on a page: the sample article, an address,
or a saved file. With a display it opens Chromium and stays until that is
closed; without one it opens everything by itself and leaves pictures in .tour/.`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const option = args.find((one) => one.startsWith('-'));
  if (option) throw misuse(`no such option: ${option}`);
  if (args.length > 1) throw misuse('one page only');
  const page = await choosePage(args[0] ?? null).catch((error: unknown) => {
    throw misuse(messageOf(error));
  });
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

function misuse(reason: string): Error {
  return new Error(`${reason}\n\n${USAGE}`);
}

/** What an error says, without the colours and the log that the browser's driver adds. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(message).replace(/\nCall log:[^]*/, '');
}

process.chdir(ROOT);
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
