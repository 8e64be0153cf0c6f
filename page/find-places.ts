import type { Sieve } from '../core/scan/sieve.ts';

/** Nodes whose text is part of `textContent`: texts and CDATA sections. */
const TEXTS = 4 | 8;

/** What may stand inside a name without being part of it. */
const INSIDE_NAMES = 'rt,:not(div,section,body)>style';

/**
 * The nodes of a tree in whose blocks a name may stand, shadow trees inside it
 * left out. The browser gives the text in one piece: a walk to each node in
 * script costs ten times as much on a page that just opened, and most pages
 * hold nothing.
 */
export function findPlaces(root: Element | ShadowRoot, sieve: Sieve): Node[] {
  const places = sieve.places(root.textContent);
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  const nodes: Node[] = [...root.querySelectorAll(INSIDE_NAMES)];
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
