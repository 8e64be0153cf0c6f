/** The text of one block with the text nodes it came from. */
export interface Run {
  /** The block, or the root of a shadow tree, whose text it is. */
  readonly owner: Node;
  readonly text: string;
  /** The text nodes in order; none is empty. */
  readonly nodes: readonly Text[];
  /** For each node, where its text begins in the run. */
  readonly starts: readonly number[];
  /** Where the run begins in its first node; above 0 for later parts of a text that was cut. */
  readonly firstOffset: number;
}

/** A place in a text node. */
export interface TextPlace {
  node: Text;
  offset: number;
}

/**
 * The place of an offset of a run. At the border of two nodes a start lies in
 * the later and an end in the earlier one. Null where the run has no node.
 */
export function placeOf(
  run: Run,
  offset: number,
  edge: 'start' | 'end',
): TextPlace | null {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = run.starts[middle] ?? 0;
    if (edge === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  const start = run.starts[low];
  if (!node || start === undefined) return null;
  return { node, offset: offset - start + (low === 0 ? run.firstOffset : 0) };
}

/** The offset in a run of a place in one of its nodes; null for a node that is not in it. */
export function offsetOf(run: Run, place: TextPlace): number | null {
  const index = run.nodes.indexOf(place.node);
  const start = run.starts[index];
  if (start === undefined) return null;
  return start + place.offset - (index === 0 ? run.firstOffset : 0);
}
