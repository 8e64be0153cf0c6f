/** Elements that are looked at in one step; a page of 1 MB may have more. */
export const MANY_ELEMENTS = 5_000;
/** How far down a tree is taken apart: each step down counts all elements again. */
const MAX_DEPTH = 30;

/** Whether a tree may hold more elements than one step takes: its page has more. */
export function isLarge(
  root: Element | ShadowRoot,
  manyElements = MANY_ELEMENTS,
): boolean {
  // It counts without making a list of them.
  return root.ownerDocument.getElementsByTagName('*').length > manyElements;
}

/** A tree as groups of neighbours in order, each small enough for one step; some are empty. */
export function* piecesOf(
  root: Node,
  manyElements = MANY_ELEMENTS,
  depth = 0,
): Generator<Node[]> {
  let piece: Node[] = [];
  let size = 0;
  // The page may change between two steps: what comes then is read as new.
  for (const node of [...root.childNodes]) {
    const more =
      // Of nodes only elements have the type 1.
      node.nodeType === 1
        ? (node as Element).getElementsByTagName('*').length + 1
        : 0;
    size += more;
    if (size > manyElements) {
      yield piece;
      piece = [];
      size = more;
    }
    if (more > manyElements && depth < MAX_DEPTH)
      yield* piecesOf(node, manyElements, depth + 1);
    // The text of comments and instructions is none of the page.
    else if (node.nodeType < 7) piece.push(node);
  }
  yield piece;
}
