import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanAnswer } from '../../core/scan/scan-question.ts';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import { type PageChanges, PageScanner } from '../../page/scan-page.ts';
import { createTextBoxes } from '../../page/text-boxes.ts';
import { fakeAnswer, fakeMention, fakeScanLine } from './fake-scan-line.ts';
import { readMarkup } from './read-page.ts';

/** A scanner that works at once, what it asks, and what it says of the page. */
function scannerOf(markup: string) {
  const page = readMarkup(markup);
  const line = fakeScanLine();
  const stop = new AbortController();
  const trees: Node[] = [];
  const shown: string[][] = [];
  const ignore = () => undefined;
  const scanner = new PageScanner({
    page,
    weighing: line.weighing,
    signal: stop.signal,
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
    onMentions: () => shown.push(surfaces()),
  });
  const mentions = () => scanner.runs.ordered.flatMap((run) => run.mentions);
  const surfaces = () => mentions().map(({ surface }) => surface);
  const change = (changes: Partial<PageChanges>) =>
    scanner.scanChanges({
      owners: new Set(),
      roots: new Set(),
      hasRemovals: false,
      ...changes,
    });
  /** Answers the question that has waited longest, the nth: whatever is Azure there is a mention. */
  const answer = (nth: number, parts: Partial<ScanAnswer> = {}) => {
    const found = line.asked[nth]?.added.map(([key, text]) => {
      const start = text.indexOf('Azure');
      return [key, start < 0 ? [] : [fakeMention('Azure', start)]] as const;
    });
    return line.answer(fakeAnswer(Object.fromEntries(found ?? []), parts));
  };
  /** The texts of the runs that a question told. */
  const told = (nth: number) =>
    line.asked[nth]?.added.map(([, text]) => text) ?? [];
  const found = { trees, shown, mentions, surfaces, told };
  return { page, scanner, change, answer, stop, asked: line.asked, ...found };
}

/** A part of a page that was not there before. */
function append(page: Document, markup: string): Element {
  const part = page.createElement('div');
  part.innerHTML = markup;
  page.body.append(part);
  return part;
}

beforeEach(() => {
  // It is the places alone that are asked for.
  vi.stubGlobal(
    'StaticRange',
    function (this: StaticRange, places: StaticRangeInit) {
      Object.assign(this, places);
    },
  );
  return () => vi.unstubAllGlobals();
});

describe('a page that is read', () => {
  it('tells the blocks in which a name may stand, and its text', () => {
    const markup = '<p>On Azure.</p><p>POLICE</p><p>Agents came.</p>';
    const { scanner, asked, told } = scannerOf(markup);
    scanner.scanAll();
    expect(told(0)).toEqual(['On Azure.']);
    expect(asked[0]?.texts).toEqual(['On Azure.', 'POLICE', 'Agents came.']);
  });

  it('asks nothing where no name stands', () => {
    const { scanner, asked } = scannerOf('<p>POLICE</p>');
    scanner.scanAll();
    expect(asked).toEqual([]);
  });

  it('has its mentions with the answer and not before', async () => {
    const { scanner, answer, shown, surfaces } = scannerOf('<p>On Azure.');
    scanner.scanAll();
    expect(surfaces()).toEqual([]);
    await answer(0, { subjects: { azure: { isProduct: true } } });
    expect(shown).toEqual([['Azure']]);
    expect(scanner.subjectOf('azure')).toEqual({ isProduct: true });
  });

  it('is told by the places that somebody else found', () => {
    const { page, scanner, told } = scannerOf('<p>Azure</p><p>ICE</p>');
    scanner.scanAll([], [...(page.querySelectorAll('p')[1]?.childNodes ?? [])]);
    expect(told(0)).toEqual(['ICE']);
  });

  it('is read again for more names that count, what is known left out', async () => {
    const markup = '<p>On Azure.</p><p>Palantir won.</p>';
    const { scanner, answer, told } = scannerOf(markup);
    scanner.scanAll();
    const names = prepareNames(['Azure', 'ICE', 'Palantir']);
    await answer(0, { names });
    expect(told(1)).toEqual(['Palantir won.']);
  });

  it('hears no answer once it is no longer followed', async () => {
    const { scanner, answer, stop, shown } = scannerOf('<p>On Azure.');
    scanner.scanAll();
    stop.abort();
    await answer(0);
    expect(shown).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('tells what was added, and its text', async () => {
    const { page, scanner, change, answer, asked, told } =
      scannerOf('<p>On Azure.');
    scanner.scanAll();
    await answer(0);
    const part = append(page, '<p>On ICE.</p><p>They left.</p>');
    change({ roots: new Set([part]) });
    expect(told(1)).toEqual(['On ICE.']);
    expect(asked[1]?.texts).toEqual(['On ICE.', 'They left.']);
  });

  it('tells which blocks went, and forgets their mentions', async () => {
    const { page, scanner, change, answer, asked, surfaces } = scannerOf(
      '<p>On Azure.</p><p>Azure again.</p>',
    );
    scanner.scanAll();
    await answer(0);
    page.querySelector('p')?.remove();
    change({ hasRemovals: true });
    expect(asked[1]?.removed).toEqual([1]);
    expect(surfaces()).toEqual(['Azure']);
  });

  it('gives no mark to words that changed while it was asked', async () => {
    const { page, scanner, answer, surfaces } = scannerOf('<p>On Azure.');
    scanner.scanAll();
    const [text] = page.querySelector('p')?.childNodes ?? [];
    if (text) text.nodeValue = 'Of amber.';
    await answer(0);
    expect(surfaces()).toEqual([]);
  });

  it('hears of a block by its new text only where it was read again while it was asked', async () => {
    const { page, scanner, change, answer, asked, surfaces } =
      scannerOf('<p>On Azure.');
    scanner.scanAll();
    const owner = page.querySelector('p');
    if (owner) owner.textContent = 'ICE is on Azure.';
    change({ owners: new Set(owner ? [owner] : []) });
    await answer(0);
    expect(surfaces()).toEqual([]);
    expect(asked[1]).toMatchObject({
      texts: ['ICE is on Azure.'],
      added: [[2, 'ICE is on Azure.']],
      removed: [1],
    });
    await answer(1);
    expect(surfaces()).toEqual(['Azure']);
  });

  it('keeps the mentions of a block that is read again, also with the answer', async () => {
    const { page, scanner, change, answer, mentions } =
      scannerOf('<p>On Azure.');
    scanner.scanAll();
    await answer(0);
    const [before] = mentions();
    const owner = page.querySelector('p');
    owner?.append(' They left.');
    change({ owners: new Set(owner ? [owner] : []) });
    expect(mentions()).toEqual([before]);
    await answer(1);
    expect(mentions()[0]).toBe(before);
  });

  it('has no mention where words come back before they are weighed again', async () => {
    const { page, scanner, change, answer, surfaces } =
      scannerOf('<p>On Azure.');
    scanner.scanAll();
    await answer(0);
    const owner = page.querySelector('p');
    const [text] = owner?.childNodes ?? [];
    for (const words of ['Nothing.', 'On Azure.']) {
      if (text) text.nodeValue = words;
      change({ owners: new Set(owner ? [owner] : []) });
      expect(surfaces()).toEqual([]);
    }
  });
});

describe('a page that becomes another article', () => {
  const FIRST =
    '<html><head><title>One</title></head><body><p>On Azure.</p></body></html>';
  const goOn = (page: Document, text: string) => {
    page.title = 'Another';
    const block = page.querySelector('p');
    if (block) block.textContent = text;
  };

  it('hears no answer to what the first one asked, and tells no more of that', async () => {
    const { page, scanner, change, answer, asked, surfaces } = scannerOf(FIRST);
    scanner.scanAll();
    goOn(page, 'Is Azure, or ICE?');
    change({});
    await answer(0);
    expect(surfaces()).toEqual([]);
    await answer(1);
    expect(surfaces()).toEqual(['Azure']);
    expect(asked).toHaveLength(2);
  });

  it('has no mentions of blocks that went with the first one', async () => {
    const { page, scanner, change, answer, surfaces } = scannerOf(FIRST);
    scanner.scanAll();
    await answer(0);
    page.title = 'Another';
    page.querySelector('p')?.remove();
    change({ hasRemovals: true });
    expect(surfaces()).toEqual([]);
  });

  it('tells all of itself under another name, and none of the first one', async () => {
    const { page, scanner, change, answer, asked } = scannerOf(FIRST);
    scanner.scanAll();
    await answer(0);
    goOn(page, 'On ICE.');
    change({});
    expect(asked[1]).toMatchObject({
      context: { title: 'Another' },
      texts: ['On ICE.'],
      added: [[1, 'On ICE.']],
      removed: [],
    });
    expect(asked[1]?.page).not.toBe(asked[0]?.page);
  });
});

describe('what is written in an editor', () => {
  it('is told to nobody', () => {
    const editor = '<div contenteditable><p>Azure and I</p></div>';
    const { scanner, asked, told } = scannerOf(`${editor}<p>On Azure.</p>`);
    scanner.scanAll();
    expect(told(0)).toEqual(['On Azure.']);
    expect(asked[0]?.texts).toEqual(['On Azure.']);
  });

  it('is told once it is an editor no more', () => {
    const { page, scanner, change, told } = scannerOf(
      '<div contenteditable><p>Azure and I</p></div>',
    );
    scanner.scanAll();
    const editor = page.querySelector('div');
    editor?.removeAttribute('contenteditable');
    change({ roots: new Set(editor ? [editor] : []) });
    expect(told(0)).toEqual(['Azure and I']);
  });
});

describe('another article', () => {
  it('leaves what is known of subjects', async () => {
    const { page, scanner, change, answer } = scannerOf('<p>On Azure.</p>');
    scanner.scanAll();
    await answer(0, { subjects: { azure: { topics: ['contracts'] } } });
    page.title = 'Another';
    change({});
    expect(scanner.subjectOf('azure')).toEqual({ topics: ['contracts'] });
  });
});

describe('shadow trees', () => {
  const treeOf = (host: Element) => {
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<p>On ICE.</p>';
    return tree;
  };

  it('are left to whoever looks for them when a page is first read', () => {
    const { page, scanner, trees } = scannerOf('<p>On Azure.</p>');
    treeOf(append(page, ''));
    scanner.scanAll([], []);
    expect(trees).toEqual([]);
  });

  it('are looked for where the places of names are not known', () => {
    const { page, scanner, trees } = scannerOf('<p>On Azure.</p>');
    const tree = treeOf(append(page, ''));
    scanner.scanAll();
    expect(trees).toEqual([tree]);
  });

  it('are looked for at once in what is added', () => {
    const { page, scanner, change, trees } = scannerOf('<p>On Azure.</p>');
    scanner.scanAll();
    const host = append(page, '');
    const tree = treeOf(host);
    change({ roots: new Set([host]) });
    expect(trees).toEqual([tree]);
  });

  it('are looked for at once in another article', () => {
    const { page, scanner, change, trees } = scannerOf('<p>On Azure.</p>');
    const tree = treeOf(append(page, ''));
    scanner.scanAll([], []);
    page.title = 'Another';
    change({});
    expect(trees).toEqual([tree]);
  });

  it('are none where an anchor has a host as well', () => {
    const { page, scanner, change, trees } = scannerOf('<p>Nothing</p>');
    scanner.scanAll();
    const anchor = page.createElement('a');
    Object.defineProperty(anchor, 'host', { value: 'news.example' });
    anchor.innerHTML = '<div>A teaser</div>';
    page.body.append(anchor);
    change({ roots: new Set([anchor]) });
    expect(trees).toEqual([]);
  });
});
