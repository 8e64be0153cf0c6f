import { isInAddress } from './is-in-address.ts';

/** What a name found in text stands for. */
export interface Named<T> {
  start: number;
  end: number;
  /** The values of all names of that form, in the order they were added. */
  values: readonly T[];
  /** Whether the text has it in capitals throughout where the name has not. */
  isCapitals: boolean;
}

interface Entry<T> {
  /** What follows the first word: pieces to be matched one after another. */
  rest: string;
  values: T[];
  isCapitals: boolean;
}

/** Names of entities, found in text by their first word. */
export interface AliasIndex<T> {
  /** The longest name that starts at an offset, as whole words; null where none does. */
  at(text: string, start: number): Named<T> | null;
  /** All names of a text, the longest first at each place, none inside another. */
  find(text: string): Named<T>[];
}

const WORD = /[\p{L}\p{N}]+/uy;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;

/** An index of names; ambiguity of forms is the caller's matter. */
export function createAliasIndex<T>(
  names: Iterable<readonly [name: string, value: T]>,
): AliasIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [name, value] of names) {
    addName(byFirst, name, value, false);
    const capitals = name.toUpperCase();
    if (capitals !== name) addName(byFirst, capitals, value, true);
  }
  for (const entries of byFirst.values())
    entries.sort((a, b) => b.rest.length - a.rest.length);
  const sweep = sweepFor(byFirst);
  const at = (text: string, start: number) => nameAt(byFirst, text, start);
  return {
    at,
    find(text) {
      const found: Named<T>[] = [];
      let from = 0;
      sweep.lastIndex = 0;
      for (let hit = sweep.exec(text); hit !== null; hit = sweep.exec(text)) {
        const named = hit.index >= from ? at(text, hit.index) : null;
        if (named === null) continue;
        found.push(named);
        from = named.end;
        sweep.lastIndex = Math.max(sweep.lastIndex, from);
      }
      return found;
    },
  };
}

function addName<T>(
  byFirst: Map<string, Entry<T>[]>,
  name: string,
  value: T,
  isCapitals: boolean,
): void {
  const first = firstWord(name, 0);
  const rest = name.slice(first.length);
  const entries = byFirst.get(first) ?? [];
  byFirst.set(first, entries);
  const same = entries.find((entry) => entry.rest === rest);
  if (same !== undefined) same.values.push(value);
  else entries.push({ rest, values: [value], isCapitals });
}

function nameAt<T>(
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>,
  text: string,
  start: number,
): Named<T> | null {
  if (start > 0 && WORD_CHARACTER.test(text.charAt(start - 1))) return null;
  const first = firstWord(text, start);
  for (const entry of byFirst.get(first) ?? []) {
    const end = matchRest(text, start + first.length, entry.rest);
    if (end < 0 || isInAddress(text, start, end)) continue;
    return { start, end, values: entry.values, isCapitals: entry.isCapitals };
  }
  return null;
}

function firstWord(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

/** Where a name ends whose remaining part starts at an offset, or -1; a space stands for any white space. */
function matchRest(text: string, start: number, rest: string): number {
  let at = start;
  for (const wanted of rest) {
    if (wanted === ' ' && SPACE.test(text.charAt(at))) {
      do at += 1;
      while (SPACE.test(text.charAt(at)));
    } else if (text[at] === wanted) at += 1;
    else return -1;
  }
  return WORD_CHARACTER.test(text.charAt(at)) ? -1 : at;
}

/**
 * A pattern for the first characters of all names; never empty, for an empty
 * match would not move on. A name that opens with a sign (`+972`) has no first
 * word.
 */
function sweepFor<T>(byFirst: ReadonlyMap<string, readonly Entry<T>[]>) {
  const openings = [...byFirst].flatMap(([first, entries]) =>
    first === '' ? entries.map(({ rest }) => rest) : [first],
  );
  const starts = new Set(
    openings
      .filter((opening) => opening !== '')
      .map((opening) => RegExp.escape(opening.slice(0, 3))),
  );
  return new RegExp([...starts].sort().join('|') || '(?!)', 'g');
}
