/** Words in quotation marks as a list in a sentence: `“a”, “b” and “c”`; empty for none. */
export function quoteAll(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
