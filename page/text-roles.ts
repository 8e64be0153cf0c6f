/**
 * What an element means for the text around it. `inline`: its text belongs to
 * the run. `block`: a run of its own. `break`: white space. `void`: nothing to
 * read and nothing between the words beside it. `object`: nothing to read, and
 * no name goes across it. `skip`: a block that is not read.
 */
export type TextRole =
  'inline' | 'block' | 'break' | 'void' | 'object' | 'skip';

const NAMES: Readonly<Record<Exclude<TextRole, 'block'>, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark ' +
    'nobr q rb ruby s small span strike strong sub sup time tt u var',
  break: 'br',
  // Ruby annotations repeat the word they stand over.
  void: 'link meta noscript param rp rt script source style template title track wbr',
  object:
    'audio button canvas code embed iframe img input kbd map math meter object ' +
    'output picture progress samp select svg video',
  skip: 'datalist frameset head menu nav optgroup option pre textarea',
};

const ROLES = new Map<string, TextRole>(
  Object.entries(NAMES).flatMap(([role, names]) =>
    // The keys of the record above are roles.
    names.split(' ').map((name) => [name, role as TextRole] as const),
  ),
);

/**
 * The role of an element by its tag alone, so that nothing has to be laid out
 * to know it. What is not listed is a block: a name never crosses the border
 * of an element of unknown display.
 */
export function roleOf(localName: string): TextRole {
  return ROLES.get(localName) ?? 'block';
}

/** Editors: what a reader writes there is nobody's to tell. */
export const EDITOR_SELECTOR = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '[role="searchbox" i]',
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
  '.ProseMirror',
  '.ql-editor',
  '[data-slate-editor]',
  '[data-lexical-editor]',
].join(',');

/**
 * Elements inside which nothing is marked: editors, and those whose text is read
 * all the same, form controls and navigation. Asked for where names stand only,
 * since selectors on every element would cost more than the rest of the scan.
 */
export const UNMARKED_SELECTOR = [
  EDITOR_SELECTOR,
  '[role="button" i]',
  '[role="navigation" i]',
  '[role="menu" i]',
  '[role="menubar" i]',
  '[role="tablist" i]',
  '[role="listbox" i]',
  'label',
].join(',');

/**
 * The node whose run a text belongs to: the nearest block around it, or the
 * root of its shadow tree. Null for a node outside every tree.
 */
export function ownerOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent?.nodeType === 1) {
    // Of nodes only elements have the type 1.
    if (roleOf((parent as Element).localName) !== 'inline') return parent;
    if (parent.parentNode === null) return parent;
    parent = parent.parentNode;
  }
  return parent;
}

/** Elements in which no text is read. */
export const UNREAD_SELECTOR = (['break', 'void', 'object', 'skip'] as const)
  .map((role) => NAMES[role].replaceAll(' ', ','))
  .join(',');

/** The same in documents of plain text. */
const UNREAD_BUT_PRE = UNREAD_SELECTOR.replace(',pre,', ',');

/** Whether a text holds nothing but white space. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 128) && !/\S/u.test(text);
}

/** Whether the text directly inside a node is read: no element around it is a control, code or navigation. */
export function isRead(node: Node, readsPreformatted: boolean): boolean {
  const unread = readsPreformatted ? UNREAD_BUT_PRE : UNREAD_SELECTOR;
  return closestAcross(node, unread) === null;
}

/** The parent of a node; for the root of a shadow tree, its host. */
export function parentAcross(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  // Of the nodes without a parent only shadow roots have a host.
  return node.nodeType === 11
    ? ((node as Partial<ShadowRoot>).host ?? null)
    : null;
}

/** The element in which a node is rendered: its slot, else its parent, else the host of its shadow tree. Slots of closed trees do not tell. */
export function elementAround(node: Element | Text | null): Element | null {
  return (
    node?.assignedSlot ??
    node?.parentElement ??
    // Of the parents that are no elements only shadow roots have a host.
    (node?.parentNode as Partial<ShadowRoot> | null | undefined)?.host ??
    null
  );
}

/** An element, or where it has no box by `display: contents`, the nearest around it that has one. */
export function withBox(element: Element | null): Element | null {
  let current = element;
  while (current && getComputedStyle(current).display === 'contents')
    current = elementAround(current);
  return current;
}

/** The nearest element around a node, itself included, that fits a selector, also beyond its shadow tree. */
export function closestAcross(node: Node, selector: string): Element | null {
  // Of nodes only elements have the type 1. A text that stands in a shadow
  // root itself has no element around it.
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const found = element?.closest(selector);
  if (found) return found;
  const host = parentAcross(node.getRootNode());
  return host && closestAcross(host, selector);
}
