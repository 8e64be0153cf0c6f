import { SUM_HINT } from './find-sums.ts';
import { foldText, ODD } from './fold-text.ts';
import { getOr } from './get-or.ts';
import { isInAddress } from './is-in-address.ts';
import { hasLetter } from './letters.ts';
import { splitNames, type SieveNames } from './sieve-names.ts';

/** Looks for names in text before anybody asks what they mean. */
export interface Sieve {
  /**
   * The places of a long text at which a name may stand, in order. The text may
   * be joined out of many without anything between: more places than there are
   * names, never fewer.
   */
  places(text: string): number[];
  /** Whether the text of a run holds one of the names as words of their own, outside addresses, or a sum where those count. */
  holdsAny(text: string): boolean;
}

/** Names longer than this together are looked for by what they begin with alone. */
const MANY_NAMES = 4_000;
/** How far around an odd character its text is folded, in UTF-16 code units. */
const REACH = 128;
const SPACES = /\s+/g;
/** What stands in names, odd characters among it. */
const IN_NAME = /[\s\w&.\u00ad\u00c0-\uffff]/;
/** Belongs to the letter before it, which may be a name's last. */
const COMBINING = /[\u0300-\u036f]/;

/**
 * A sieve for names, also in capitals, for what must be folded before anybody
 * can tell, and for sums of dollars: by default they count where there is a name
 * in the same text, and do not make a run worth reading.
 */
export function createSieve(
  { joined, openings }: SieveNames,
  sums: 'always' | 'beside names' = 'beside names',
): Sieve {
  const hasSums = sums === 'always';
  let each: string[] | null = null;
  /** For what the pattern found: the names that go on like that; all without spaces. */
  const begunBy = new Map<string, string[]>();
  const endsOf = (text: string, at: number, found: string): number[] => {
    const start = found.replaceAll(SPACES, '');
    const begun = getOr(begunBy, start, () => {
      const both = `${joined}|${joined.toUpperCase()}`;
      each ??= splitNames(both.replaceAll(' ', ''));
      return each.filter((name) => name.startsWith(start));
    });
    return begun.map((name) => endOf(text, at, name)).filter((end) => end > at);
  };
  const isName = (text: string, at: number, found: string) =>
    joined.length > MANY_NAMES || endsOf(text, at, found).length > 0;
  const isApart = (text: string, at: number, found: string) =>
    !hasLetter(text.charAt(at - 1)) &&
    endsOf(text, at, found).some(
      (end) => !hasLetter(text.charAt(end)) && !isInAddress(text, at, end),
    );
  return {
    places(text) {
      // One pattern for all of it would look at each character many times.
      const places = placesOf(openings, text, isName);
      const odd = placesOf(ODD.source, text, mayBeInName);
      if (odd.length > 0) places.push(...foldedPlaces(openings, text, odd));
      if (hasSums || places.length > 0)
        places.push(...placesOf(SUM_HINT.source, text));
      if (hasSums && odd.length > 0)
        places.push(...foldedPlaces(SUM_HINT.source, text, odd));
      return places.sort((a, b) => a - b);
    },
    holdsAny(text) {
      const folded = foldText(text).text;
      return (
        placesOf(openings, folded, isApart).length > 0 ||
        (hasSums && SUM_HINT.test(folded))
      );
    },
  };
}

/** The places at which a pattern matches, those that overlap as well. */
function placesOf(
  pattern: string,
  text: string,
  isMeant?: (text: string, at: number, found: string) => boolean,
): number[] {
  const places: number[] = [];
  const all = new RegExp(pattern, 'g');
  for (let hit = all.exec(text); hit; hit = all.exec(text)) {
    // The end of what was found may be the start of another name.
    all.lastIndex = hit.index + 1;
    if (isMeant?.(text, hit.index, hit[0]) !== false) places.push(hit.index);
  }
  return places;
}

/**
 * Whether an odd character may be part of a name: wide letters may, wide
 * punctuation may not, and of marks those between letters.
 */
function mayBeInName(text: string, at: number, found: string): boolean {
  const plain = found.normalize('NFKC');
  if (plain !== found) return /[\w&.]/.test(plain);
  return (
    IN_NAME.test(text.charAt(at - 1)) &&
    (COMBINING.test(found) || IN_NAME.test(text.charAt(at + found.length)))
  );
}

/** Where a name without spaces ends that stands at a place of a text, wherever that has some; -1 where it does not stand there. */
function endOf(text: string, start: number, name: string): number {
  let at = start;
  for (const wanted of name) {
    while (text.charAt(at).trim() === '' && at < text.length) at += 1;
    if (!text.startsWith(wanted, at)) return -1;
    at += wanted.length;
  }
  return at;
}

/**
 * The odd characters near which a pattern matches once they are folded. They are
 * looked at in groups, so that a wall of them costs no more than its length.
 */
function foldedPlaces(
  pattern: string,
  text: string,
  odd: readonly number[],
): number[] {
  const places: number[] = [];
  const wanted = new RegExp(pattern);
  for (let next = 0; next < odd.length;) {
    const start = odd[next] ?? 0;
    const end = start + REACH;
    const from = next;
    while ((odd[next] ?? Infinity) < end) next += 1;
    const around = text.slice(Math.max(0, start - REACH), end + REACH);
    if (wanted.test(foldText(around).text))
      places.push(...odd.slice(from, next));
  }
  return places;
}
