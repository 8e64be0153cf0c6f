import { isInAddress } from './is-in-address.ts';
import { WORD_CLASS } from './letters.ts';

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
  /** All names of a text, the longest first at each place, none inside another. */
  find(text: string): Named<T>[];
}

const WORD = new RegExp(`[${WORD_CLASS}]+`, 'y');
const WORD_CHARACTER = new RegExp(`[${WORD_CLASS}_]`);
const SPACE = /\s/;

/** An index of names; what their ambiguity means is the caller's matter. */
export function createAliasIndex<T>(
  names: Iterable<readonly [name: string, value: T]>,
): AliasIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const firsts = new Set<string>();
  for (const [name, value] of names) {
    addName(byFirst, name, value, false);
    const capitals = name.toUpperCase();
    firsts.add(name.charAt(0)).add(capitals.charAt(0));
    if (capitals !== name) addName(byFirst, capitals, value, true);
  }
  for (const entries of byFirst.values())
    if (entries.length > 1)
      entries.sort((a, b) => b.rest.length - a.rest.length);
  // Few words begin like a name, and a look-up tells them: a pattern of all
  // names would take longer to compile than most runs to read.
  const pattern = new RegExp(
    `[${[...firsts].join('').replaceAll(/[\]\\^-]/g, '\\$&')}]`,
    'g',
  );
  return {
    find(text) {
      const found: Named<T>[] = [];
      let from = 0;
      for (const { index: start } of text.matchAll(pattern)) {
        const named = start >= from ? nameAt(byFirst, text, start) : null;
        if (named === null) continue;
        found.push(named);
        from = named.end;
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
