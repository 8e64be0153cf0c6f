import { WORD_CLASS } from './letters.ts';

/** A word of a cue or of text: letters and digits, with the signs of `AT&T`, `C++` and `$5`. */
export const TOKEN = new RegExp(`[${WORD_CLASS}$][${WORD_CLASS}&+]*`, 'g');

/** The words of a text in order, as written. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
