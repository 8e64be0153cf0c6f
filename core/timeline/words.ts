/** The words of a text as the search compares them: lower case, no accents, no commas in figures. */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s\b/gu, '')
    .toLowerCase();
  const found = plain.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  return found.map((word) => word.replaceAll(',', ''));
}
