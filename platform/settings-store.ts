import { browser } from 'wxt/browser';
import {
  changedSettings,
  parseSettings,
  type Settings,
} from '../core/settings.ts';

// Plain calls and no storage library: every page that is opened runs this.
const KEY = 'settings';

/**
 * How long a change waits for another context to finish its own, in ms: less
 * than whoever asked for it waits for an answer, so that nothing is stored
 * after they were told that it was not.
 */
const WAIT_MS = 3000;

/** The settings as stored; the defaults where nothing can be read. */
export async function readSettings(): Promise<Settings> {
  return readStored().catch(() => parseSettings({}));
}

/**
 * Changes some settings and stores what differs from the defaults. For
 * extension contexts only: the lock that keeps two writers from losing each
 * other's change belongs to the origin. Rejects, and changes nothing, when the
 * browser cannot read or store, or another writer does not come to an end.
 */
export async function saveSettings(
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const signal = AbortSignal.timeout(WAIT_MS);
  return navigator.locks.request('settings', { signal }, async () => {
    // A failed read must not become the defaults here: they would be stored.
    const settings = parseSettings(change(await readStored()));
    await browser.storage.local.set({ [KEY]: changedSettings(settings) });
    return settings;
  });
}

/** Calls back with the settings after each change, wherever it is made; returns the function that stops it. */
export function watchSettings(
  listener: (settings: Settings) => void,
): () => void {
  const onChanged = (
    changes: Record<string, { newValue?: unknown }>,
    area: string,
  ) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
  };
}

async function readStored(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}
