import { browser } from 'wxt/browser';
import { askTab } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';
import { askPage } from './ask-page.ts';
import type { PopupSignals } from './popup-signals.ts';

/** How often the page is asked again while the popup is open, in ms: pages go on loading. */
const ASK_AGAIN_MS = 1000;
/** How long a reloaded page may take until it counts as one that cannot be read, in ms. */
const RELOAD_MS = 8000;

/** Follows the page in the tab beside the popup from its first answer on: asks it again and again while the popup is open. */
export function watchBeside(
  { beside, reached, tab }: PopupSignals,
  tabId: number | null,
  first: ReturnType<typeof askPage>,
) {
  let reloadedAt: number | null = null;
  const take = (page: Awaited<typeof first>) => {
    const isLoading =
      reloadedAt !== null && Date.now() - reloadedAt < RELOAD_MS;
    if (page !== FAILED) beside.value = { kind: 'told', page };
    else if (!isLoading)
      beside.value = { kind: 'silent', wasReloaded: reloadedAt !== null };
  };
  const askAgain = async () => {
    take(await askPage(tabId));
  };
  setInterval(() => void askAgain(), ASK_AGAIN_MS);
  return {
    askAgain,
    /** Settles once the first answer is taken over. */
    told: first.then((page) => {
      take(page);
      // Where the page has nothing to say; the reader may have been faster.
      if (page === FAILED) tab.value ??= 'timeline';
    }),
    async showMention(index: number) {
      reached.value = index;
      if (tabId !== null) await askTab(tabId, 'showMention', { index });
    },
    async reload() {
      reloadedAt = Date.now();
      beside.value = { kind: 'asking' };
      if (tabId !== null) await browser.tabs.reload(tabId);
    },
  };
}
