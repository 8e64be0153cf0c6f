import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { isRead, UNREAD_SELECTOR } from './text-roles.ts';

/** Where articles have their text. */
const PARAGRAPHS = 'p,h1,h2,h3,h4,h5,h6,li';
/** Of a tree with less text than that in paragraphs everything is read, in UTF-16 code units. */
const LITTLE = 2_000;

/**
 * The text of a tree from its start, up to so many UTF-16 code units or a
 * little more: of paragraphs where it has some, as the browser finds them and
 * gives their text, which a walk in script takes ten times as long for.
 */
export function readTexts(
  root: Node,
  options: WalkOptions,
  limit: number,
): string[] {
  if (limit <= 0) return [];
  // Only elements, shadow trees and documents can be asked for others.
  const isTree = 'querySelectorAll' in root;
  const texts = isTree ? readParagraphs(root as ParentNode, limit) : [];
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length < Math.min(LITTLE, limit)
    ? readRuns(root, options, limit)
    : texts;
}

function readParagraphs(root: ParentNode, limit: number): string[] {
  const texts: string[] = [];
  let length = 0;
  let last: Element | null = null;
  for (const paragraph of root.querySelectorAll(PARAGRAPHS)) {
    // The text of a list item has that of the paragraphs in it.
    if (last?.contains(paragraph) || paragraph.closest(UNREAD_SELECTOR))
      continue;
    last = paragraph;
    const text = paragraph.textContent;
    texts.push(text);
    length += text.length;
    if (length >= limit) break;
  }
  return texts;
}

function readRuns(root: Node, options: WalkOptions, limit: number): string[] {
  const texts: string[] = [];
  let length = 0;
  if (!isRead(root, options.readsPreformatted)) return texts;
  const walk = new RunWalk(
    root,
    'deep',
    ({ text }) => {
      texts.push(text);
      length += text.length;
    },
    options,
  );
  const steps = walk.steps();
  while (length < limit && steps.next().done !== true) continue;
  return texts;
}
