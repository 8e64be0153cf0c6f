import { browser } from 'wxt/browser';
import { askTab } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';
import { findTab } from './find-tab.ts';
import type { PopupSignals } from './popup-signals.ts';

/** How often the page is asked again while the popup is open, in ms: pages go on loading. */
const ASK_AGAIN_MS = 1000;
/** How long a reloaded page may take until it counts as one that cannot be read, in ms. */
const RELOAD_MS = 8000;

/** Asks the tab beside the popup what is on it, again and again while the popup is open. */
export function watchBeside({ beside, reached, tab }: PopupSignals) {
  const tabId = findTab();
  let reloadedAt: number | null = null;
  const askPage = async () => {
    const id = await tabId;
    const page = id === null ? FAILED : await askTab(id, 'readPage', {});
    const isLoading =
      reloadedAt !== null && Date.now() - reloadedAt < RELOAD_MS;
    if (page !== FAILED) beside.value = { kind: 'told', page };
    else if (!isLoading)
      beside.value = { kind: 'silent', wasReloaded: reloadedAt !== null };
  };
  setInterval(() => void askPage(), ASK_AGAIN_MS);
  void askPage().then(() => {
    // Where the page has nothing to say; the reader may have been faster.
    if (beside.value.kind === 'silent') tab.value ??= 'timeline';
  });
  return {
    askPage,
    async showMention(index: number) {
      reached.value = index;
      const id = await tabId;
      if (id !== null) await askTab(id, 'showMention', { index });
    },
    async reload() {
      reloadedAt = Date.now();
      beside.value = { kind: 'asking' };
      const id = await tabId;
      if (id !== null) await browser.tabs.reload(id);
    },
  };
}
