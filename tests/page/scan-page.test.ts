import { expect, test } from 'vitest';
import { PageScanner } from '../../page/scan-page.ts';
import { createTextBoxes } from '../../page/text-boxes.ts';
import { readProjectLexicon } from '../support/project-lexicon.ts';
import { readMarkup } from './read-page.ts';

const lexicon = await readProjectLexicon();

/** A scanner that works at once, and the trees it says it found. */
function scannerOf(page: Document) {
  const trees: Node[] = [];
  const ignore = () => undefined;
  const scanner = new PageScanner({
    page,
    weighing: {
      names: lexicon.sieves.names,
      ask: () => Promise.resolve('failed'),
    },
    signal: new AbortController().signal,
    walk: { findShadowRoot: () => null, readsPreformatted: false },
    work: {
      add: (piece) => {
        while (piece.next().done !== true) continue;
      },
      clear: ignore,
      spentMs: 0,
    },
    boxes: createTextBoxes(page),
    onShadowRoot: (tree) => trees.push(tree),
    onPossibleHost: ignore,
    onMentions: ignore,
  });
  return { scanner, trees };
}

test('takes no anchor for a shadow tree, though both have a host', () => {
  const page = readMarkup('<p>Nothing</p>');
  const { scanner, trees } = scannerOf(page);
  scanner.scanAll();
  const anchor = page.createElement('a');
  Object.defineProperty(anchor, 'host', { value: 'news.example' });
  anchor.innerHTML = '<div>A teaser</div>';
  page.body.append(anchor);
  scanner.scanChanges({
    owners: new Set(),
    roots: new Set([anchor]),
    hasRemovals: false,
  });
  expect(trees).toEqual([]);
});
