import { browser } from 'wxt/browser';

/**
 * The tab that the popup speaks of: the one in front. Where the popup is a tab
 * itself, as on Android, that is the one in front before it. Null where there
 * is none.
 */
export async function findTab(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [front] = tabs
    .filter(({ id }) => id !== own?.id)
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) || b.lastAccessed - a.lastAccessed,
    );
  return front?.id ?? null;
}
