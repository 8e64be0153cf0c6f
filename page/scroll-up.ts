/** Moves a node up by some px, in as many scrolled areas around it as that takes. */
export function scrollUp(node: Node | null, px: number) {
  let missing = px;
  let at = node?.parentElement;
  for (; at && missing > 0; at = at.parentElement) {
    const isScrolled =
      at === document.scrollingElement ||
      /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (!isScrolled) continue;
    const before = at.scrollTop;
    at.scrollBy({ top: missing, behavior: 'instant' });
    missing -= at.scrollTop - before;
  }
}
