import type { Span } from './spans.ts';
import { getOr } from './get-or.ts';
import { hasLetter } from './letters.ts';

/** A phrase by a place at which a name stands in it. */
interface Place {
  phrase: string;
  /** Its place in the list. */
  order: number;
  /** What stands in it before and after the name. */
  head: string;
  tail: string;
}

/** The places of a name in a list of phrases, by what stands beside it. */
type Places = ReadonlyMap<string, readonly Place[]>;

/** How far around a name phrases may reach, in UTF-16 code units. */
const REACH = 160;
/** So much of what stands beside a name tells most phrases apart, in UTF-16 code units. */
const EDGE = 2;
/** The places of names in lists of phrases that were asked for. */
const found = new Map<string, Map<string, Places>>();

/**
 * Tells for lists of phrases (`|` between them) which one stands in the text
 * around a name and holds it, or null. A phrase in capitals throughout counts
 * only in capitals; hyphens and spaces are alike.
 */
export function phraseMatcher(
  text: string,
  { start, end }: Span,
): (phrases: string) => string | null {
  const asWritten = [
    text.slice(Math.max(0, start - REACH), start),
    text.slice(start, end),
    text.slice(end, end + REACH),
  ];
  const capitals = asWritten.map(fold);
  const small = asWritten.map((part) => fold(part.toLowerCase()));
  return (phrases) => {
    const first = [true, false]
      .flatMap((isCapitals) => {
        const [before = '', name = '', after = ''] = isCapitals
          ? capitals
          : small;
        const places = placesOf(phrases, name, isCapitals);
        return [keyOfTail(after), keyOfHead(before), '']
          .flatMap((key) => places.get(key) ?? [])
          .filter((place) => holds(place, before, after));
      })
      .reduce<Place | null>(
        (one, other) => (one && one.order < other.order ? one : other),
        null,
      );
    return first?.phrase ?? null;
  };
}

/** The places of a name in the phrases of a list that are in capitals throughout, or in its others; found once for all texts. */
function placesOf(phrases: string, name: string, isCapitals: boolean): Places {
  const ofList = getOr(found, phrases, () => new Map<string, Places>());
  return getOr(ofList, `${isCapitals} ${name}`, () => {
    const places = new Map<string, Place[]>();
    const list = phrases.split('|');
    // Folded as one, which is much faster than one by one.
    const folded = fold(isCapitals ? phrases : phrases.toLowerCase());
    folded.split('|').forEach((wanted, order) => {
      let at = wanted.indexOf(name);
      if (at < 0) return;
      const phrase = list[order] ?? '';
      if ((phrase === phrase.toUpperCase()) !== isCapitals) return;
      for (; at >= 0; at = wanted.indexOf(name, at + 1)) {
        const head = wanted.slice(0, at);
        const tail = wanted.slice(at + name.length);
        const place = { phrase, order, head, tail };
        const key = keyOfTail(tail) || keyOfHead(head);
        getOr(places, key, (): Place[] => []).push(place);
      }
    });
    return places;
  });
}

function keyOfTail(tail: string): string {
  return tail.length < EDGE ? '' : `${tail.slice(0, EDGE)}>`;
}

function keyOfHead(head: string): string {
  return head.length < EDGE ? '' : `<${head.slice(-EDGE)}`;
}

function fold(text: string): string {
  return text.replaceAll(/[-‐‑\s\u00a0]+/g, ' ').replaceAll('’', "'");
}

/** Whether a phrase lies around a name as words of their own. */
function holds({ head, tail }: Place, before: string, after: string): boolean {
  return (
    before.endsWith(head) &&
    after.startsWith(tail) &&
    // "ICE 1.179" is no "ICE 1".
    !/^[.,]\d/.test(after.slice(tail.length)) &&
    isApart(
      head,
      head.slice(-1) + before.charAt(before.length - head.length - 1),
    ) &&
    isApart(tail, tail.charAt(0) + after.charAt(tail.length))
  );
}

/** Whether a part of a phrase beside a name ends on both sides where words do. */
function isApart(part: string, edges: string): boolean {
  return !part || !hasLetter(edges);
}
