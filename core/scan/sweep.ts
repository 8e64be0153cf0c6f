/** Finds the places of a text at which one of many words could start. */
export interface Sweep {
  /** The places in order; more than there are words, never fewer. */
  starts(text: string): Iterable<number>;
  /** Whether there is such a place. */
  hasStart(text: string): boolean;
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
  const beginnings = new Set(words.map((word) => word.slice(0, BEGINNING)));
  return beginnings.size <= MAX_BEGINNINGS
    ? sweepByBeginning([...beginnings])
    : sweepByWord(words);
}

function sweepByBeginning(beginnings: readonly string[]): Sweep {
  // Sorted, so that the engine can share what beginnings have in common. An
  // empty pattern would match everywhere.
  const pattern = beginnings.map(RegExp.escape).sort().join('|') || '(?!)';
  const first = new RegExp(pattern);
  return {
    starts: (text) =>
      Iterator.from(text.matchAll(new RegExp(pattern, 'g'))).map(
        (found) => found.index,
      ),
    hasStart: (text) => first.test(text),
  };
}

function sweepByWord(words: readonly string[]): Sweep {
  const known = new Set(words);
  const letters = new Set(words.map((word) => word.charAt(0)));
  const signs = words.filter((word) => !/^[\p{L}\p{N}]/u.test(word));
  const pattern = new RegExp(
    [
      ...signs.map(RegExp.escape),
      `[${[...letters].map(RegExp.escape).join('')}][\\p{L}\\p{N}]*`,
    ].join('|'),
    'gu',
  );
  return {
    *starts(text) {
      for (const found of text.matchAll(pattern))
        if (known.has(found[0])) yield found.index;
    },
    hasStart: (text) =>
      text.match(pattern)?.some((word) => known.has(word)) ?? false,
  };
}
