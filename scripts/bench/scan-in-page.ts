import { finderFor } from '../../core/scan/finder.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { createSieve } from '../../core/scan/sieve.ts';
import { createIdleWork, type IdleWork } from '../../page/idle-work.ts';
import { PageProbe } from '../../page/page-probe.ts';
import { PageScanner } from '../../page/scan-page.ts';
import { createTextBoxes } from '../../page/text-boxes.ts';

/** The milliseconds that a lexicon takes to be made ready, once for a page. Runs in the page. */
export function timeSetUp(lexicon: Lexicon): number {
  const start = performance.now();
  finderFor(lexicon);
  return performance.now() - start;
}

/**
 * Reads a document with the code of the content script, from its tree to
 * ranges, first for a name and, where it holds one, with the lexicon, all in
 * one go. Returns the milliseconds that it took; the lexicon was made ready
 * before. Runs in the page.
 */
export function timeScan(lexicon: Lexicon): number {
  finderFor(lexicon);
  const start = performance.now();
  readPage(lexicon, {
    add: (piece) => {
      while (piece.next().done !== true) continue;
    },
    clear: ignore,
    spentMs: 0,
  });
  return performance.now() - start;
}

/** The milliseconds of the longest slice in which the content script reads a document. Runs in the page. */
export function longestSlice(lexicon: Lexicon): number {
  finderFor(lexicon);
  let slice: (() => void) | null = null;
  const host = {
    requestIdleCallback: (callback: IdleRequestCallback) => {
      slice = () => {
        callback({ didTimeout: false, timeRemaining: () => 50 });
      };
      return 1;
    },
    cancelIdleCallback: ignore,
    performance,
  };
  readPage(lexicon, createIdleWork(host, new AbortController().signal));
  let longest = 0;
  for (let next = takeSlice(); next; next = takeSlice()) {
    const start = performance.now();
    next();
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;

  function takeSlice() {
    const taken = slice;
    slice = null;
    return taken;
  }
}

/** Looks for a name and, where there is one, reads the page with the lexicon. */
function readPage(lexicon: Lexicon, work: IdleWork): void {
  const page = document;
  const onShadowRoot = ignore;
  const onPossibleHost = ignore;
  const walk = {
    // Closed trees are found by the extension's own call, which pages lack.
    findShadowRoot: (element: Element) => element.shadowRoot,
    readsPreformatted: false,
  };
  new PageProbe({
    ...{ page, walk, work, onShadowRoot, onPossibleHost },
    sieve: createSieve(lexicon.sieves.names),
    onName() {
      new PageScanner({
        ...{ page, walk, work, onShadowRoot, onPossibleHost },
        createScan: (context) => createPageScan(lexicon, context),
        boxes: createTextBoxes(page),
        onMentions: ignore,
      }).scanAll();
    },
  }).lookAtAll();
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

function ignore(): void {
  // The bench paints nothing.
}
