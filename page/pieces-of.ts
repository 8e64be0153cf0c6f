/** Most elements of a piece. */
export const PIECE_SIZE = 2_500;
/** As many pieces are read in one step where they are the whole page. */
const MAX_WHOLE = 4;
/** How far down a tree is taken apart: each step down counts all elements again. */
const MAX_DEPTH = 30;

/**
 * Whether a tree may be too large for one step: its page has more elements than
 * a few pieces. Below that, taking it apart would cost more than it helps.
 */
export function isLarge(
  root: Element | ShadowRoot,
  pieceSize = PIECE_SIZE,
): boolean {
  // It looks no further than that element.
  return (
    root.ownerDocument.getElementsByTagName('*').item(MAX_WHOLE * pieceSize) !==
    null
  );
}

/**
 * A tree as groups of neighbours in order, each small enough for one step; some
 * are empty. An element that is taken apart is in none; `onEnter` hears of it.
 */
export function* piecesOf(
  root: Node,
  pieceSize = PIECE_SIZE,
  onEnter?: (element: Element) => void,
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
    if (size > pieceSize) {
      yield piece;
      piece = [];
      size = more;
    }
    if (more > pieceSize && depth < MAX_DEPTH) {
      // Only elements hold others.
      onEnter?.(node as Element);
      yield* piecesOf(node, pieceSize, onEnter, depth + 1);
    }
    // The text of comments and instructions is none of the page.
    else if (node.nodeType < 7) piece.push(node);
  }
  yield piece;
}

/** What is found in each piece, and behind each a null as a chance to pause. */
export function* inPieces<T>(
  pieces: Iterable<Node[]>,
  find: (piece: Node[]) => Iterable<T>,
): Generator<T | null> {
  for (const piece of pieces) {
    yield* find(piece);
    yield null;
  }
}
