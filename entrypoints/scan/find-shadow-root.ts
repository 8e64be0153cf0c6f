import { browser } from 'wxt/browser';

/**
 * The shadow tree of an element, a closed one too: Chromium has a call for it,
 * Firefox a property. Null once the extension has ended.
 */
export function findShadowRoot(element: Element): ShadowRoot | null {
  // The types of the polyfill know neither of the two.
  const { dom } = browser as {
    dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  };
  if (dom) {
    try {
      return dom.openOrClosedShadowRoot(element);
    } catch {
      return null;
    }
  }
  const { openOrClosedShadowRoot } = element as {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  return openOrClosedShadowRoot ?? null;
}
