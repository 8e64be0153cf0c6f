import { isRead, parentAcross } from './text-roles.ts';

const FOLLOWING = 4;
const DISCONNECTED = 1;

/**
 * Whether one node stands before another on the page. A shadow tree stands
 * before the children of its host, as the runs are collected.
 */
export function standsBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if (!(position & DISCONNECTED)) return (position & FOLLOWING) !== 0;
  const pathA = pathTo(a);
  const pathB = pathTo(b);
  let depth = 0;
  while (depth < pathA.length && pathA[depth] === pathB[depth]) depth++;
  const childA = pathA[depth];
  const childB = pathB[depth];
  if (!childA || !childB) return pathA.length < pathB.length;
  if (childA.nodeType === 11) return true;
  if (childB.nodeType === 11) return false;
  return (childA.compareDocumentPosition(childB) & FOLLOWING) !== 0;
}

/** Whether a node lies in a tree, shadow trees inside it included. */
export function holds(root: Node, node: Node): boolean {
  if (root.contains(node)) return true;
  const host = parentAcross(node.getRootNode());
  return host !== null && holds(root, host);
}

/** Whether a node lies inside one of some others of its own tree. */
export function isInside(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (roots.has(at)) return true;
  }
  return false;
}

/** Whether a tree is on the page where text is read, and in no other of some trees. */
export function isOutermost(
  root: Node,
  roots: ReadonlySet<Node>,
  readsPreformatted: boolean,
): boolean {
  if (!root.isConnected || isInside(root, roots)) return false;
  const around = parentAcross(root);
  return !around || isRead(around, readsPreformatted);
}

function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentAcross(at)) path.push(at);
  return path.reverse();
}
