import { WORD_CLASS } from './letters.ts';
import type { Span } from './spans.ts';

/** A word of a cue or of text: letters and digits, with the signs of `AT&T`, `C++` and `$5`. */
const TOKEN = new RegExp(`[${WORD_CLASS}$][${WORD_CLASS}&+]*`, 'g');

/** The words of a text in order, as written. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** A word of a text in small letters, with its place. */
export interface Token extends Span {
  word: string;
}

/** The words of a stretch of text in order. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => ({
    word: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The longest word that is kept whole where a stretch of text begins or ends, in UTF-16 code units. */
const LONGEST = 40;

/** What stands within so many UTF-16 code units of a place, words at the edges kept whole. */
export function wordsAround(text: string, at: Span, reach: number): Span {
  let start = Math.max(0, at.start - reach);
  let end = Math.min(text.length, at.end + reach);
  const [first, last] = [start - LONGEST, end + LONGEST];
  while (start > Math.max(0, first) && /\S/.test(text.charAt(start - 1)))
    start -= 1;
  while (end < Math.min(text.length, last) && /\S/.test(text.charAt(end)))
    end += 1;
  return { start, end };
}
