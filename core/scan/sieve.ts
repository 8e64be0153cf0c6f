import { SUM_HINT } from './find-sums.ts';
import { foldText, ODD } from './fold-text.ts';

/**
 * Finds the places of a long text at which a name may stand. The text may be
 * joined out of many without anything between: more places than there are
 * names, never fewer.
 */
export interface Sieve {
  /** The places in order. */
  places(text: string): number[];
}

/**
 * Names longer than this together are looked for by what they begin with, as
 * many characters of it as fit: a pattern of all would take longer to compile
 * than a page to read.
 */
const MAX_PATTERN = 4_000;
const LONGEST_BEGINNING = 6;
/** The first character that folding changes. */
const FIRST_ODD = 0xad;
/** How far around an odd character its text is folded, in UTF-16 code units. */
const REACH = 128;

/** Names as one string, which {@link createSieve} takes: signs escaped, a bar between two. */
export function joinNames(names: readonly string[]): string {
  return names
    .map((name) => name.replaceAll(/[$()*+.?[\\\]^{}]/g, String.raw`\$&`))
    .join('|');
}

/** The names of such a string. */
export function splitNames(joined: string): string[] {
  return joined.replaceAll('\\', '').split('|');
}

/**
 * A sieve for names, also in capitals, for what must be folded before anybody
 * can tell, and for sums of dollars where they count. Nothing is made before
 * it is used.
 */
export function createSieve(names: string, hasSums = false): Sieve {
  let openings: string | null = null;
  return {
    places(text) {
      openings ??= openingPattern(names);
      const known = openings + (hasSums ? `|${SUM_HINT.source}` : '');
      const places: number[] = [];
      const odd: number[] = [];
      const all = new RegExp(`${known}|${ODD.source}`, 'g');
      for (let hit = all.exec(text); hit; hit = all.exec(text)) {
        // The end of what was found may be the start of another name.
        all.lastIndex = hit.index + 1;
        if (hit[0].charCodeAt(0) >= FIRST_ODD && ODD.test(hit[0]))
          odd.push(hit.index);
        else places.push(hit.index);
      }
      if (odd.length === 0) return places;
      const folded = foldedPlaces(new RegExp(known), text, odd);
      return [...places, ...folded].sort((a, b) => a - b);
    },
  };
}

/**
 * The odd characters near which a name stands once they are folded. They are
 * looked at in groups, so that a wall of them costs no more than its length.
 */
function foldedPlaces(
  names: RegExp,
  text: string,
  odd: readonly number[],
): number[] {
  const places: number[] = [];
  for (let next = 0; next < odd.length;) {
    const start = odd[next] ?? 0;
    const end = start + REACH;
    const from = next;
    while ((odd[next] ?? Infinity) < end) next += 1;
    const around = text.slice(Math.max(0, start - REACH), end + REACH);
    if (names.test(foldText(around).text))
      places.push(...odd.slice(from, next));
  }
  return places;
}

/** A pattern for all places at which one of some names may open. */
function openingPattern(names: string): string {
  // An empty pattern would match everywhere.
  if (names === '') return '(?!)';
  let openings = names;
  for (
    let length = LONGEST_BEGINNING;
    openings.length > MAX_PATTERN && length > 0;
    length -= 1
  )
    openings = cutNames(openings, length);
  // Where the text was joined, the space of a line break is missing.
  const both = `${openings}|${openings.toUpperCase()}`;
  const each = new Set(both.replaceAll(' ', String.raw`\s*`).split('|'));
  return [...each].join('|');
}

/**
 * The beginnings of names, neighbours that share one taken together. One look
 * of a pattern does it, as the page waits for it.
 */
function cutNames(names: string, length: number): string {
  const beginning = String.raw`(?<=^|\|)((?:\\.|[^|\\]){${length}})`;
  const others = String.raw`[^|]*(?:\|\1[^|]*)*`;
  return names.replaceAll(new RegExp(beginning + others, 'g'), '$1');
}
