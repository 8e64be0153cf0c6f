/** Rectangles of text, taken with one live range for the whole page. */
export interface TextBoxes {
  /** The boxes of a range in the viewport, one for each line; empty where it is not rendered. */
  of(range: AbstractRange): readonly DOMRect[];
}

/**
 * Makes the one live range of a page. Each live range makes every change of
 * the page's DOM slower, so that it is reset after each use
 * (https://github.com/w3c/csswg-drafts/issues/4597).
 */
export function createTextBoxes(page: Document): TextBoxes {
  let live: Range | null = null;
  return {
    of(range) {
      live ??= page.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return joinLines(Array.from(live.getClientRects()));
      } catch {
        // The text became shorter than the range.
        return [];
      } finally {
        live.setStart(page, 0);
        live.collapse(true);
      }
    },
  };
}

/**
 * The boxes of one text, one for each line. A text that crosses elements has
 * a box for each piece and for each element in it.
 */
export function joinLines(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    if (last && sharesLine(last, box))
      lines[lines.length - 1] = unite(last, box);
    else lines.push(box);
  }
  return lines;
}

function sharesLine(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const along = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  // Pieces of a line touch one another; in vertical text they stand in a column.
  const isRow = across > Math.min(a.height, b.height) / 2 && along > -2;
  const isColumn =
    Math.abs(a.left - b.left) < 1 &&
    Math.abs(a.right - b.right) < 1 &&
    Math.max(a.height, b.height) > a.width &&
    across > -2;
  return isRow || isColumn;
}

function unite(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}
