import type { TreeNode } from './test-browser.ts';

/** What browsers call the roles that are told. */
const ROLES: Readonly<Record<string, TreeNode['role']>> = {
  dialog: 'dialog',
  heading: 'heading',
  button: 'button',
  pushbutton: 'button',
  'push button': 'button',
  'toggle button': 'button',
  link: 'link',
  image: 'image',
  graphic: 'image',
};

/** Role and name as a browser tells them. */
export interface RawNode {
  role: string;
  name: string;
}

/** The parts of a card out of all that a browser tells of it; roles have a name each in every browser. */
export function sortTree(nodes: readonly RawNode[]): TreeNode[] {
  return nodes.flatMap(({ role, name }) => {
    const known = ROLES[role];
    return known ? [{ role: known, name: name.trim() }] : [];
  });
}
