/** A word of a cue or of text: letters and digits, with the signs of `AT&T`, `C++` and `$5`. */
export const TOKEN = /[\p{L}\p{N}$][\p{L}\p{N}&+]*/gu;

/** The words of a text in order, as written. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
