const listeners = new Set<() => void>();
let ends: AbortController | null = null;

/**
 * Calls back whenever anything on the page was scrolled or the window changed
 * its size; returns the function that stops it. However many watch, the
 * document has one listener: a list of a hundred years would add and take away
 * a hundred with each key of a search.
 */
export function watchScroll(listener: () => void): () => void {
  listeners.add(listener);
  if (!ends) {
    ends = new AbortController();
    // Scrolling does not bubble; captured at the document, that of any area is seen.
    const options = { passive: true, capture: true, signal: ends.signal };
    document.addEventListener('scroll', callAll, options);
    window.addEventListener('resize', callAll, options);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    ends?.abort();
    ends = null;
  };
}

function callAll(): void {
  for (const listener of listeners) listener();
}
