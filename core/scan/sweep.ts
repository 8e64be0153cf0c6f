import { ODD } from './fold-text.ts';
import { SUM_HINT } from './find-sums.ts';
import { hasLetter, WORD_CLASS } from './letters.ts';

/** Finds the places of a text at which one of many words could start. */
export interface Sweep {
  /** The places in order; more than there are words, never fewer. */
  starts(text: string): Iterable<number>;
}

/**
 * Above so many different beginnings whole words are looked up: one pattern
 * for all would be slow to compile and slower to run.
 */
const MAX_BEGINNINGS = 400;
const BEGINNING = 3;

/**
 * A sweep for words. The work is done by the engine's own search: a loop over
 * characters in script costs ten times as much on a page that just opened.
 */
export function createSweep(words: readonly string[]): Sweep {
  const beginnings = beginningsOf(words);
  return beginnings.length <= MAX_BEGINNINGS
    ? sweepByBeginning(beginnings)
    : sweepByWord(words);
}

/**
 * Tells whether a text could hold one of some words, a sum of dollars, or
 * something that must be folded before anybody can tell.
 */
export function createGate(
  words: readonly string[],
): (text: string) => boolean {
  const beginnings = beginningsOf(words);
  if (beginnings.length > MAX_BEGINNINGS) {
    const sweep = sweepByWord(words);
    const rest = new RegExp(`${SUM_HINT.source}|${ODD.source}`);
    return (text) => {
      for (const _ of sweep.starts(text)) return true;
      return rest.test(text);
    };
  }
  const gate = new RegExp(
    [...beginnings.map(RegExp.escape), SUM_HINT.source, ODD.source].join('|'),
  );
  return (text) => gate.test(text);
}

/** Sorted, so that the engine can share what they have in common. */
function beginningsOf(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.slice(0, BEGINNING)))].sort();
}

function sweepByBeginning(beginnings: readonly string[]): Sweep {
  // An empty pattern would match everywhere.
  const pattern = beginnings.map(RegExp.escape).join('|') || '(?!)';
  return {
    starts: (text) =>
      Iterator.from(text.matchAll(new RegExp(pattern, 'g'))).map(
        (found) => found.index,
      ),
  };
}

function sweepByWord(words: readonly string[]): Sweep {
  const known = new Set(words);
  const letters = new Set(words.map((word) => word.charAt(0)));
  const signs = words.filter((word) => !hasLetter(word.charAt(0)));
  const pattern = new RegExp(
    [
      ...signs.map(RegExp.escape),
      `[${[...letters].map(RegExp.escape).join('')}][${WORD_CLASS}]*`,
    ].join('|'),
    'g',
  );
  return {
    *starts(text) {
      for (const found of text.matchAll(pattern))
        if (known.has(found[0])) yield found.index;
    },
  };
}
