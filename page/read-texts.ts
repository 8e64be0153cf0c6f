import { RunWalk, type WalkOptions } from './collect-runs.ts';
import type { Run } from './run.ts';
import {
  closestAcross,
  EDITOR_SELECTOR,
  isRead,
  UNREAD_SELECTOR,
} from './text-roles.ts';

/** What an article says beside its paragraphs. */
const BESIDES = ['h1', 'h2', 'h3', 'li'];
/** Of a tree with less text than that in paragraphs everything is read, in UTF-16 code units. */
const LITTLE = 2_000;
/** What is left out inside paragraphs though it has text; pictures and the like have none. */
const LEFT_OUT = 'script,style,noscript,textarea,select,button,nav,menu,svg';
const UNTOLD = `${UNREAD_SELECTOR},${EDITOR_SELECTOR}`;
/** So many elements may tell nothing before the rest is left out: a page may hide any number in its navigation. */
const MAX_UNTOLD = 2_000;
/** How many chances to pause a walk may pass: a page of empty elements has no end. */
const MAX_PAUSES = 100;

/**
 * Text of a tree, up to so many UTF-16 code units or a little more: paragraphs
 * where it has some, then headings and list items, as the browser finds them
 * and gives their text, which a walk in script takes ten times as long for.
 */
export function readTexts(
  root: Node,
  options: WalkOptions,
  limit: number,
): string[] {
  if (limit <= 0) return [];
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
    return length < limit;
  };
  // Only elements, shadow trees and documents can be asked for others.
  const tree = 'querySelectorAll' in root ? (root as ParentNode) : null;
  if (tree) readNamed(tree, 'p', options, add);
  if (length < Math.min(LITTLE, limit)) {
    texts.length = 0;
    length = 0;
    readRuns(root, options, add);
  } else if (tree)
    for (const name of BESIDES)
      if (length < limit) readNamed(tree, name, options, add);
  return texts;
}

/** Hears a text; false where no more are wanted. */
type AddText = (text: string) => boolean;

function readNamed(
  root: ParentNode,
  name: string,
  options: WalkOptions,
  add: AddText,
): void {
  let parent: Node | null = null;
  let isTold = false;
  const all = elementsOf(root, name);
  for (let at = 0, untold = 0; untold < MAX_UNTOLD; at += 1) {
    const element = all.item(at);
    if (!element) return;
    // Neighbours are told or not together.
    if (parent !== element.parentNode) isTold = !element.closest(UNTOLD);
    parent = element.parentNode;
    if (!isTold) {
      untold += 1;
      continue;
    }
    if (element.childElementCount > 0 && element.querySelector(LEFT_OUT))
      readRuns(element, options, add);
    else if (!add(element.textContent)) return;
  }
}

/** The elements of a name; where the browser can, found one by one as they are asked for. */
function elementsOf(root: ParentNode, name: string) {
  // Shadow trees cannot be asked like that.
  return 'getElementsByTagName' in root
    ? (root as Element).getElementsByTagName(name)
    : root.querySelectorAll(name);
}

function readRuns(root: Node, options: WalkOptions, add: AddText): void {
  if (!isRead(root, options.readsPreformatted)) return;
  let isFull = false;
  const onRun = ({ owner, text }: Run) => {
    if (!isFull && !closestAcross(owner, EDITOR_SELECTOR)) isFull = !add(text);
  };
  const isDone = () => isFull;
  const steps = new RunWalk(root, 'deep', onRun, options).steps();
  for (let pause = 0; pause < MAX_PAUSES; pause += 1)
    if (steps.next().done || isDone()) return;
}
