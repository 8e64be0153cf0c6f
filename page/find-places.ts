import type { Sieve } from '../core/scan/sieve.ts';
import { inPieces, isLarge, PIECE_SIZE, piecesOf } from './pieces-of.ts';

/** Nodes whose text is part of `textContent`: texts and CDATA sections. */
const TEXTS = 4 | 8;

/** What may stand inside a name without being part of it. */
const INSIDE_NAMES = 'rt,:not(div,section,body)>style';

/** Where the text is cut, a name and the white space in it may go on for so long, in UTF-16 code units. */
const OVERLAP = 300;

/**
 * The nodes of a tree in whose blocks a name may stand, shadow trees inside it
 * left out: a list, or for a tree that is too large for one step the way
 * through it, where null is a chance to pause. The browser gives the text in
 * large pieces: a walk to each node in script costs ten times as much on a
 * page that just opened, and most pages hold nothing.
 */
export function findPlaces(
  root: Element | ShadowRoot,
  sieve: Sieve,
  pieceSize = PIECE_SIZE,
): readonly Node[] | Iterable<Node | null> {
  if (isLarge(root, pieceSize)) return findInPieces(root, sieve, pieceSize);
  const hidden = findHidden(root);
  const places = sieve.places(root.textContent);
  const found = places.length > 0 ? nodesAt([root], [0, Infinity], places) : [];
  return hidden.length > 0 ? [...hidden, ...found] : found;
}

/** What may hide a name from a look at the text. */
function findHidden(root: Element | ShadowRoot): readonly Element[] {
  // Counting takes less than the selector, and most pages have neither. Shadow
  // roots, which have no name of their own, do not count.
  const hasNone =
    'localName' in root &&
    root.getElementsByTagName('rt').length === 0 &&
    root.getElementsByTagName('style').length === 0;
  return hasNone ? [] : [...root.querySelectorAll(INSIDE_NAMES)];
}

function* findInPieces(
  root: Element | ShadowRoot,
  sieve: Sieve,
  pieceSize: number,
): Generator<Node | null> {
  // To know that it is large took its time.
  yield null;
  yield* findHidden(root);
  yield null;
  let before = '';
  yield* inPieces(piecesOf(root, pieceSize), (piece) => {
    let text = before;
    const ends = piece.map((node) => (text += node.textContent ?? '').length);
    // What was found in the text before counts for the first node as well: a
    // name may go on there.
    const found = nodesAt(piece, [before.length, ...ends], sieve.places(text));
    before = text.slice(-OVERLAP);
    return found;
  });
}

/**
 * The texts of a piece in which places lie, by where the text of each of its
 * nodes begins and that of the last ends; what lies before the first text
 * counts for that.
 */
function nodesAt(
  piece: readonly Node[],
  edges: readonly number[],
  places: readonly number[],
): Node[] {
  const nodes: Node[] = [];
  let next = 0;
  piece.forEach((node, index) => {
    const last = edges[index + 1] ?? 0;
    if ((places[next] ?? last) >= last) return;
    const walker = node.ownerDocument?.createTreeWalker(node, TEXTS);
    let end = edges[index] ?? 0;
    let at = node.firstChild ? walker?.nextNode() : node;
    for (; at && (places[next] ?? last) < last; at = walker?.nextNode()) {
      end += at.nodeValue?.length ?? 0;
      const first = next;
      while ((places[next] ?? end) < end) next += 1;
      if (next > first) nodes.push(at);
    }
  });
  return nodes;
}
