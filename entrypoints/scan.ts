import lexicon from 'virtual:lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageScan } from '../core/scan/page-scan.ts';
import { startPage } from '../page/start-page.ts';
import { isOrphan } from '../platform/ask.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';

export default defineUnlistedScript({
  async main() {
    const { signal } = new AbortController();
    const page = startPage({
      page: document,
      settings: await readSettings(),
      createScan: (context) => createPageScan(lexicon, context),
      findShadowRoot,
      isProduct: () => false,
      isOrphan,
      onLayer: () => undefined,
      signal,
    });
    watchSettings((changed) => page.setSettings(changed));
  },
});

/** The shadow tree of an element, a closed one too: Chromium has a call for it, Firefox a property. */
function findShadowRoot(element: Element): ShadowRoot | null {
  // The types of the polyfill know neither of the two.
  const { dom } = browser as {
    dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  };
  if (dom) return dom.openOrClosedShadowRoot(element);
  const { openOrClosedShadowRoot } = element as {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  return openOrClosedShadowRoot ?? null;
}
