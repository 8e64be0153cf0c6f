import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { isRead, UNREAD_SELECTOR } from './text-roles.ts';

/** Where articles have their text, most of it first. */
const PARAGRAPHS = ['p', 'h1', 'h2', 'h3', 'li'];
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
  for (const name of PARAGRAPHS) {
    let parent: Node | null = null;
    let isReadThere = false;
    const all = elementsOf(root, name);
    for (let at = 0; length < limit; at += 1) {
      const paragraph = all.item(at);
      if (!paragraph) break;
      // Neighbours are read or not together.
      if (parent !== paragraph.parentNode)
        isReadThere = !paragraph.closest(UNREAD_SELECTOR);
      parent = paragraph.parentNode;
      if (!isReadThere) continue;
      const text = paragraph.textContent;
      texts.push(text);
      length += text.length;
    }
  }
  return texts;
}

/** The elements of a name; where the browser can, found one by one as they are asked for. */
function elementsOf(root: ParentNode, name: string) {
  // Shadow trees cannot be asked like that.
  return 'getElementsByTagName' in root
    ? (root as Element).getElementsByTagName(name)
    : root.querySelectorAll(name);
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
