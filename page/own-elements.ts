const own = new WeakSet<Node>();

/** Notes an element as one that Gloss put on the page, so that it is not read. */
export function claimElement(element: Element): void {
  own.add(element);
}

/** Whether Gloss put the node on the page. */
export function isOwnElement(node: Node): boolean {
  return own.has(node);
}
