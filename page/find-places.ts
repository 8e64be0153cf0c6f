import type { Sieve } from '../core/scan/sieve.ts';

/** Nodes whose text is part of `textContent`: texts and CDATA sections. */
const TEXTS = 4 | 8;

/**
 * The text nodes of a tree in which a name may start, in the order of the
 * page, shadow trees inside it left out. The browser gives the text in one
 * piece: a walk to each node in script costs ten times as much on a page that
 * just opened, and most pages hold nothing.
 */
export function findPlaces(root: Node, sieve: Sieve): Text[] {
  const places = sieve.places(root.textContent ?? '');
  const walker = document.createTreeWalker(root, TEXTS);
  const nodes: Text[] = [];
  let end = 0;
  let next = 0;
  while (next < places.length && walker.nextNode()) {
    // The walker stops at texts only; a CDATA section is one too.
    const node = walker.currentNode as Text;
    end += node.length;
    const first = next;
    while ((places[next] ?? end) < end) next += 1;
    if (next > first) nodes.push(node);
  }
  return nodes;
}
