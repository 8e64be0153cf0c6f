import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGUMENTS, loadArguments, LOOPBACK_ONLY } from '../chromium.ts';
import { findBrowser } from '../find-browser.ts';
import { poll } from '../page-base.ts';

/** Chromium with Gloss and no driver attached to anything in it. */
export interface BareChromium {
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>;
  /** Number of workers of the extension that are alive. */
  countWorkers(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the extension in a folder and without a driver. One
 * that is attached keeps workers alive and gives up prerendering; the list of
 * what is open can be had without.
 */
export async function launchBareChromium(
  extension: string,
): Promise<BareChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'gloss-bare-'));
  const child = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...ARGUMENTS,
      LOOPBACK_ONLY,
      ...loadArguments(realpathSync(extension)),
    ],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const port = await poll(
    async () =>
      Number.parseInt(
        await readFile(join(profile, 'DevToolsActivePort'), 'utf8'),
      ),
    'Chromium to start',
    20_000,
  );
  const list = `http://127.0.0.1:${port}/json`;
  return {
    async open(url) {
      await fetch(`${list}/new?${url}`, { method: 'PUT' });
    },
    async countWorkers() {
      const answer = await fetch(`${list}/list`);
      // The shape is that of Chromium's list of targets.
      const targets = (await answer.json()) as { type: string }[];
      return targets.filter(({ type }) => type === 'service_worker').length;
    },
    async close() {
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
