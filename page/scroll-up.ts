import { elementAround } from './text-roles.ts';

/** Moves a text up by some px, in as many scrolled areas around it as that takes. */
export function scrollUp(word: Text | null, px: number) {
  let missing = px;
  let at = elementAround(word);
  for (; at && missing > 0; at = elementAround(at)) {
    const isScrolled =
      at === document.scrollingElement ||
      /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (!isScrolled) continue;
    const before = at.scrollTop;
    at.scrollBy({ top: missing, behavior: 'instant' });
    missing -= at.scrollTop - before;
  }
}
