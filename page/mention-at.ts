import type { FoundMention } from './found-mention.ts';
import { isOwnElement } from './own-elements.ts';
import type { Painter } from './paint-highlights.ts';
import { parseColour } from './colour.ts';
import { elementAround, parentAcross, withBox } from './text-roles.ts';

declare global {
  interface HighlightRegistry {
    /** https://drafts.csswg.org/css-highlight-api-1/#interactions */
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { shadowRoots?: readonly ShadowRoot[] },
    ): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

const SEEN = { opacityProperty: true, visibilityProperty: true };
/** Elements that cover what is under them whatever their style. */
const COVERS = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object']);

/**
 * The painted mention under a point of the viewport, in CSS px; null where
 * there is none or where its text cannot be seen. Looks for the highlight,
 * then for the caret, which also finds text that takes no pointer events, then
 * for the boxes of the painted mentions, since neither of the two sees text
 * under the stretched link of a teaser.
 */
export function mentionAt(
  page: Document,
  painter: Painter,
  x: number,
  y: number,
): FoundMention | null {
  if (painter.painted.size === 0) return null;
  const shadowRoots = shadowRootsOf(painter);
  const found =
    findByHighlight(painter, x, y, shadowRoots) ??
    findByCaret(page, painter, x, y, shadowRoots);
  const candidates = found ? [found] : painter.painted.keys();
  for (const mention of candidates) {
    if (!found && !holdsPoint(mention, x, y)) continue;
    if (isSeen(mention) && !isCovered(mention, x, y)) return mention;
  }
  return null;
}

/** Whether the text of a mention can be seen by its style, wherever it stands. */
export function isSeen(mention: FoundMention): boolean {
  const around = elementAround(mention.startNode());
  if (!around || around.checkVisibility(SEEN)) return around !== null;
  // An element without a box of its own counts as not rendered; its text is,
  // and takes from it whether it can be seen.
  const { display, visibility } = getComputedStyle(around);
  return (
    display === 'contents' &&
    visibility === 'visible' &&
    withBox(around)?.checkVisibility({ opacityProperty: true }) === true
  );
}

function findByHighlight(
  painter: Painter,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): FoundMention | null {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, {
    shadowRoots,
  })) {
    for (const range of ranges) {
      const mention = painter.mentionOf(range);
      if (mention) return mention;
    }
  }
  return null;
}

function findByCaret(
  page: Document,
  painter: Painter,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): FoundMention | null {
  const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  for (const mention of painter.painted.keys()) {
    const { startContainer, endContainer } = mention.range;
    const isNear =
      startContainer === caret.offsetNode || endContainer === caret.offsetNode;
    if (isNear && holdsPoint(mention, x, y)) return mention;
  }
  return null;
}

function holdsPoint(mention: FoundMention, x: number, y: number): boolean {
  return mention
    .boxes()
    .some(
      ({ left, right, top, bottom }) =>
        x >= left && x <= right && y >= top && y <= bottom,
    );
}

/** Whether something opaque lies over a mention at a point, or cuts it off there. */
function isCovered(mention: FoundMention, x: number, y: number): boolean {
  let inner = withBox(elementAround(mention.startNode()));
  while (inner) {
    // Of the roots only documents and shadow trees have elements at points.
    const root = inner.getRootNode() as Document | ShadowRoot;
    const stack = root.elementsFromPoint(x, y);
    const depth = depthOf(inner, stack);
    if (depth < 0) return true;
    if (
      stack
        .slice(0, depth)
        .some((over) => !over.contains(inner) && isOpaque(over))
    ) {
      return true;
    }
    const host: Node | null = parentAcross(root);
    inner = withBox(host?.nodeType === 1 ? (host as Element) : null);
  }
  return false;
}

/** The place of an element among those at a point; of one that cannot be met there, that of the first around it. */
function depthOf(inner: Element, stack: readonly Element[]): number {
  const depth = stack.indexOf(inner);
  if (depth >= 0) return depth;
  return getComputedStyle(inner).pointerEvents === 'none'
    ? stack.findIndex((element) => element.contains(inner))
    : depth;
}

function isOpaque(element: Element): boolean {
  if (isOwnElement(element) || COVERS.has(element.localName)) return true;
  const { backgroundColor, backgroundImage, opacity } =
    getComputedStyle(element);
  if (Number(opacity) < 0.1) return false;
  const alpha = parseColour(backgroundColor)?.alpha ?? 1;
  return backgroundImage !== 'none' || alpha >= 0.5;
}

function shadowRootsOf(painter: Painter): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of painter.painted.keys()) {
    let root = range.startContainer.getRootNode();
    while (root.nodeType === 11) {
      // Text in a document has a fragment as its root only in a shadow tree.
      roots.add(root as ShadowRoot);
      const host = parentAcross(root);
      if (!host) break;
      root = host.getRootNode();
    }
  }
  return [...roots];
}
