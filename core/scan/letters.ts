/**
 * Letters, marks and digits for character classes. Plain ranges that name
 * whole blocks: the exact properties (`\p{L}`) take a millisecond to compile
 * in every pattern that has them, which a page that just opened would feel.
 */
export const WORD_CLASS = String.raw`0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
/** Capital letters of the Latin, Greek and Cyrillic alphabets. */
export const CAPITAL_CLASS = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042f`;
/** Small letters of the same. */
export const SMALL_CLASS = String.raw`a-z\u00df-\u00f6\u00f8-\u00ff\u03b1-\u03c9\u0430-\u044f`;

const WORD_CHARACTER = new RegExp(`[${WORD_CLASS}]`);

/** Whether a text has a letter or a digit; of a single character, whether it is one. */
export function hasLetter(text: string): boolean {
  return WORD_CHARACTER.test(text);
}
