import { finderFor } from '../../core/scan/finder.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { RunWalk } from '../../page/collect-runs.ts';
import { placeOf, type Run } from '../../page/run.ts';

const DEEP = { findShadowRoot: () => null, readsPreformatted: false };

/** The milliseconds that a lexicon takes to be made ready, once for a page. Runs in the page. */
export function timeSetUp(lexicon: Lexicon): number {
  const start = performance.now();
  finderFor(lexicon);
  return performance.now() - start;
}

/**
 * Reads a document as the content script does, from its tree to ranges, in one
 * go, with a lexicon that was made ready before, and returns the milliseconds
 * that it took. Runs in the page.
 */
export function timeScan(lexicon: Lexicon): number {
  finderFor(lexicon);
  const start = performance.now();
  const scan = createPageScan(lexicon, {
    title: document.title,
    language: document.documentElement.lang,
    url: null,
  });
  const kept: { key: number; run: Run }[] = [];
  const onRun = (run: Run) => {
    const key = scan.addRun(run.text);
    if (key !== 0) kept.push({ key, run });
  };
  const listener = {
    onRun,
    onHeading: ignore,
    onShadowRoot: ignore,
    onPossibleHost: ignore,
  };
  const walk = new RunWalk(document.body, 'deep', listener, DEEP).steps();
  while (walk.next().done !== true) ignore();
  const ranges = kept.flatMap(({ key, run }) =>
    scan.mentionsOf(key).map((mention) => rangeOf(run, mention)),
  );
  const time = performance.now() - start;
  if (ranges.length > 1e6) throw new Error('more mentions than words');
  return time;
}

/** The milliseconds that a bare walk over the same text nodes takes. Runs in the page. */
export function timeWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  // A walker that shows texts only stops at texts only.
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  const time = performance.now() - start;
  return length < 0 ? 0 : time;
}

/** The milliseconds that mark.js takes for some names, as whole words. Runs in the page. */
export function timeMarkJs(names: readonly string[]): number {
  // The bench puts the library there before this runs.
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => {
      mark(names: readonly string[], options: object): void;
    };
  };
  const start = performance.now();
  new Mark(document.body).mark(names, {
    accuracy: 'exactly',
    separateWordSearch: false,
    caseSensitive: true,
    acrossElements: true,
  });
  return performance.now() - start;
}

function rangeOf(
  run: Run,
  { start, end }: { start: number; end: number },
): StaticRange | null {
  const from = placeOf(run, start, 'start');
  const to = placeOf(run, end, 'end');
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function ignore(): void {
  // A bench of the finder follows neither headings nor shadow trees.
}
