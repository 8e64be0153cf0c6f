import { splitWords } from './words.ts';
import type { WordIndex } from './word-index.ts';

/** Shorter words have too many neighbours for a spelling mistake to be told from another word. */
const MIN_FUZZY_LENGTH = 5;
/** From this length on two wrong letters are forgiven instead of one. */
const MIN_VERY_FUZZY_LENGTH = 9;
/** After every character that a word can hold. */
const LAST = '\uffff';

/**
 * Finds the facts that hold every word of a query: 1 at their positions; null
 * for a query without a word.
 */
export type WordSearch = (query: string) => Uint8Array | null;

/**
 * A search over the words of `facts` facts. Words match by their beginning,
 * whatever the case and accents; a word that nothing begins with also matches
 * with a letter or two wrong. Figures match as they are written: `19.4`,
 * `1,400`.
 *
 * Words are sorted, so all that begin alike stand together, and so do their
 * positions: a prefix is one stretch of numbers. Rows stand in order of date,
 * so nothing is ranked.
 */
export function createWordSearch(index: WordIndex, facts: number): WordSearch {
  const words = index.words === '' ? [] : index.words.split('\n');
  return (query) => {
    const wanted = [...new Set(splitWords(query))];
    if (wanted.length === 0) return null;
    const hits = new Uint8Array(facts).fill(1);
    for (const word of wanted) {
      const found = new Uint8Array(facts);
      for (const [from, to] of findStretches(words, word))
        markAll(found, index, from, to);
      for (let at = 0; at < facts; at += 1) if (!found[at]) hits[at] = 0;
    }
    return hits;
  };
}

/** The stretches of the word list that a word means, from the first place up to the second. */
function findStretches(
  words: readonly string[],
  word: string,
): readonly (readonly [number, number])[] {
  const from = lowerBound(words, word);
  const to = lowerBound(words, word + LAST);
  if (to > from) return [[from, to]];
  if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return [];
  const distance = word.length < MIN_VERY_FUZZY_LENGTH ? 1 : 2;
  const near: [number, number][] = [];
  // Figures stand before letters, and none is a spelling of a word.
  for (let at = lowerBound(words, 'a'); at < words.length; at += 1)
    if (isWithin(distance, word, words[at] ?? '')) near.push([at, at + 1]);
  return near;
}

function markAll(
  found: Uint8Array,
  { positions, starts }: WordIndex,
  from: number,
  to: number,
): void {
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1)
    found[positions[at] ?? 0] = 1;
}

/** The first place whose word is not before this one. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word becomes another by so many letters added, dropped or changed. */
function isWithin(distance: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > distance) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (at === a.length || at === b.length)
    return Math.max(a.length, b.length) - at <= distance;
  if (distance === 0) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    isWithin(distance - 1, restA.slice(1), restB.slice(1)) ||
    isWithin(distance - 1, restA.slice(1), restB) ||
    isWithin(distance - 1, restA, restB.slice(1))
  );
}
