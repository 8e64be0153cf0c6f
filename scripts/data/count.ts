/** `1 fact`, `2 facts`; `many` where the word does not simply take an s. */
export function count(number: number, word: string, many = `${word}s`): string {
  return `${number} ${number === 1 ? word : many}`;
}
