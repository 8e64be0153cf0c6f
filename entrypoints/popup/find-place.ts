import { browser } from 'wxt/browser';

/** Where the popup stands: the tab that it speaks of, and whether it is a tab itself, as on Android. */
export interface PopupPlace {
  /** The tab in front, or in front before the popup's own; null where there is none. */
  tabId: number | null;
  isTab: boolean;
}

/** Finds out where the popup stands. */
export async function findPlace(): Promise<PopupPlace> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  // Without its own tab, as in a real popup, there is no id to leave out.
  const [front] = tabs
    .filter(({ id }) => id !== own?.id)
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) || b.lastAccessed - a.lastAccessed,
    );
  return { tabId: front?.id ?? null, isTab: own !== undefined };
}
