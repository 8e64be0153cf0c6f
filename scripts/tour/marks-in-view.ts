import type { Box } from '../../tests/browser/geometry.ts';

/** A highlighted stretch of the page and the box of its first line. */
export interface MarkInView {
  text: string;
  box: Box;
  /** Where it stands in the page, however far that is scrolled: tells marks apart that screens share. */
  place: string;
}

/** Scrolls one viewport further; false at the end of the page. Runs in the page. */
export function scrollOn(): boolean {
  const before = window.scrollY;
  window.scrollBy({ top: window.innerHeight * 0.7, behavior: 'instant' });
  return window.scrollY > before;
}

/** The highlighted stretches that the viewport shows, from top to bottom. Runs in the page. */
export function readMarksInView(): MarkInView[] {
  const found: MarkInView[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const each of highlight) {
      const range = new Range();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      const box = range.getClientRects()[0];
      // The margin keeps clear of bars that stay at the edges of pages.
      if (box === undefined || box.top < 60) continue;
      if (box.bottom > window.innerHeight - 20) continue;
      const { x, y, width, height } = box;
      const text = range.toString();
      const place = `${text} ${Math.round(x)} ${Math.round(y + window.scrollY)}`;
      found.push({ text, box: { x, y, width, height }, place });
    }
  }
  return found.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
