import type { Span } from './spans.ts';
import { getOr } from './get-or.ts';
import { hasLetter } from './letters.ts';

/** A phrase as it is given and as it is looked for. */
interface Phrase {
  phrase: string;
  /** Folded; in small letters unless the phrase is in capitals throughout. */
  wanted: string;
  isCapitals: boolean;
}

/** How far around a name phrases may reach, in UTF-16 code units. */
const REACH = 160;
const lists = new Map<string, readonly Phrase[]>();

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
  const parts = asWritten.map(fold);
  const small = asWritten.map((part) => fold(part.toLowerCase()));
  return (phrases) =>
    listOf(phrases).find(({ wanted, isCapitals }) =>
      holds(wanted, isCapitals ? parts : small),
    )?.phrase ?? null;
}

/** The phrases of a list, folded once for all names. */
function listOf(phrases: string): readonly Phrase[] {
  return getOr(lists, phrases, () => {
    const folded = fold(phrases).split('|');
    const small = fold(phrases.toLowerCase()).split('|');
    return phrases.split('|').map((phrase, index) => {
      const isCapitals = phrase === phrase.toUpperCase();
      const wanted = (isCapitals ? folded : small)[index] ?? '';
      return { phrase, wanted, isCapitals };
    });
  });
}

function fold(text: string): string {
  return text.replaceAll(/[-‐‑\s\u00a0]+/g, ' ').replaceAll('’', "'");
}

/** Whether a phrase lies around a name as words of their own. */
function holds(
  wanted: string,
  [before = '', name = '', after = '']: readonly string[],
): boolean {
  for (
    let at = wanted.indexOf(name);
    at >= 0;
    at = wanted.indexOf(name, at + 1)
  ) {
    const head = wanted.slice(0, at);
    const tail = wanted.slice(at + name.length);
    if (
      before.endsWith(head) &&
      after.startsWith(tail) &&
      // "ICE 1.179" is no "ICE 1".
      !/^[.,]\d/.test(after.slice(tail.length)) &&
      isApart(head, head.slice(-1) + before.charAt(before.length - at - 1)) &&
      isApart(tail, tail.charAt(0) + after.charAt(tail.length))
    )
      return true;
  }
  return false;
}

/** Whether a part of a phrase beside a name ends on both sides where words do. */
function isApart(part: string, edges: string): boolean {
  return !part || !hasLetter(edges);
}
