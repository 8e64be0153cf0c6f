import type {
  ScanAnswer,
  ScanQuestion,
} from '../../core/scan/scan-question.ts';
import type { SieveNames } from '../../core/scan/sieve-names.ts';
import { createIdleWork } from '../../page/idle-work.ts';
import { PageProbe } from '../../page/page-probe.ts';
import { PageScanner } from '../../page/scan-page.ts';
import { createTextBoxes } from '../../page/text-boxes.ts';

/** What reading a document took until it ended, or until names had to be weighed elsewhere. */
export interface Reading {
  /** Milliseconds of all slices together. */
  totalMs: number;
  /** What is asked, as JSON; null at the end. */
  question: string | null;
}

/** As many names mark.js is given at a time. */
const MARK_JS_NAMES = 100;
/** As many turns of the queue of promises as an answer may take to arrive. */
const TURNS = 10;

/** The slice of work that waits. */
let slice: (() => void) | null = null;
let question: string | null = null;
let hear: ((answer: ScanAnswer | null) => void) | null = null;

/**
 * Begins to read a document with the code of the content script: looks for a
 * name and, where there is one, reads what has to be weighed. Runs in the page.
 */
export function beginScan(names: SieveNames): Reading {
  const work = createIdleWork(
    {
      requestIdleCallback: (callback: IdleRequestCallback) => {
        slice = () => {
          callback({ didTimeout: false, timeRemaining: () => 50 });
        };
        return 1;
      },
      cancelIdleCallback: ignore,
      performance,
    },
    new AbortController().signal,
  );
  return readOn(() => {
    startReading(names, work);
  });
}

/** Goes on with an answer, as JSON, up to ranges. Runs in the page. */
export async function goOnScanning(answer: string): Promise<Reading> {
  question = null;
  const start = performance.now();
  // It was made by the bench.
  hear?.(JSON.parse(answer) as ScanAnswer | null);
  // Whoever waits for the answer takes it before the next slice.
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
  const takenMs = performance.now() - start;
  const { totalMs, question: next } = readOn(ignore);
  return { totalMs: takenMs + totalMs, question: next };
}

function startReading(
  names: SieveNames,
  work: ReturnType<typeof createIdleWork>,
): void {
  const page = document;
  const walk = {
    // Closed trees are found by the extension's own call, which pages lack.
    findShadowRoot: (element: Element) => element.shadowRoot,
    readsPreformatted: false,
  };
  const parts = { page, walk, work };
  const trees = { onShadowRoot: ignore, onPossibleHost: ignore };
  new PageProbe({
    ...{ ...parts, ...trees },
    names,
    onName(places) {
      new PageScanner({
        ...{ ...parts, ...trees },
        weighing: { names, ask, spentMs: 0 },
        boxes: createTextBoxes(page),
        onMentions: ignore,
        signal: new AbortController().signal,
      }).scanAll([], places);
    },
  }).lookAtAll();
}

function ask(asked: ScanQuestion): Promise<ScanAnswer | null> {
  // A message is written and read in the same way.
  question = JSON.stringify(asked);
  return new Promise((resolve) => (hear = resolve));
}

/** Does a first step and then all slices of work that wait. */
function readOn(first: () => void): Reading {
  let totalMs = 0;
  for (let next: typeof slice = first; next; next = takeSlice()) {
    const start = performance.now();
    next();
    totalMs += performance.now() - start;
  }
  return { totalMs, question };
}

function takeSlice() {
  const taken = slice;
  slice = null;
  return taken;
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

/** The milliseconds that the plainest search takes: a walk, one pattern of whole words for each text, and a range for each hit; of names that end in a sign it finds none. Runs in the page. */
export function timePlainSearch(names: readonly string[]): number {
  const start = performance.now();
  const each = names.map((name) =>
    name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'),
  );
  const pattern = new RegExp(String.raw`\b(?:${each.join('|')})\b`, 'g');
  const ranges: StaticRange[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // A walker that shows texts only stops at texts only.
    const text = walker.currentNode as Text;
    const { data } = text;
    for (let hit = pattern.exec(data); hit; hit = pattern.exec(data))
      ranges.push(
        new StaticRange({
          startContainer: text,
          startOffset: hit.index,
          endContainer: text,
          endOffset: pattern.lastIndex,
        }),
      );
  }
  const time = performance.now() - start;
  return ranges.length < 0 ? 0 : time;
}

/** The milliseconds that mark.js takes for some names, as whole words, a hundred at a time: of more its stack flows over. Runs in the page. */
export function timeMarkJs(names: readonly string[]): number {
  // The bench puts the library there before this runs.
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => {
      mark(names: readonly string[], options: object): void;
    };
  };
  const start = performance.now();
  for (let first = 0; first < names.length; first += MARK_JS_NAMES)
    new Mark(document.body).mark(names.slice(first, first + MARK_JS_NAMES), {
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
