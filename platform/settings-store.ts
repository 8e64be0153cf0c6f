import { storage } from 'wxt/utils/storage';
import {
  changedSettings,
  parseSettings,
  type Settings,
} from '../core/settings.ts';

const item = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: 1,
});

/** The settings as stored; the defaults where nothing can be read. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue().catch(() => ({})));
}

/**
 * Changes some settings and stores what differs from the defaults. For
 * extension contexts only: the lock that keeps two writers from losing each
 * other's change belongs to the origin. Rejects when the browser cannot store.
 */
export async function saveSettings(
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const settings = parseSettings(change(await readSettings()));
    await item.setValue(changedSettings(settings));
    return settings;
  });
}

/** Calls back with the settings after each change, wherever it is made; returns the function that stops it. */
export function watchSettings(
  listener: (settings: Settings) => void,
): () => void {
  return item.watch((stored) => {
    listener(parseSettings(stored));
  });
}
