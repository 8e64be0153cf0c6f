/** Words that any sentence has; they say nothing about which fact fits. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how if in into is it ' +
    'its may more most no not of on or our out over said say says she should so some such than that the their them ' +
    'then there these they this those through to under up was we were what when which while who whose will with ' +
    'would you your about after also according told would wrote thousand million billion trillion work works worked working ' +
    'people company agency day days week weeks month months year years new'
  ).split(' '),
);

/** The words of a text as it spells them, without numbers other than years. */
export function splitWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu) ?? []).filter(
    (word) => /\p{L}/u.test(word) || /^(?:19|20)\d\d$/.test(word),
  );
}

/** The form under which a word is compared; null for a word that says nothing. */
export function termOf(word: string): string | null {
  const lower = word.toLowerCase().normalize('NFKC');
  if (lower.length < 2 || STOP_WORDS.has(lower)) return null;
  return lower.length > 4
    ? lower.replace(/(?:ies|es|e|s|ing|ed)$/, '').replace(/licenc$/, 'licens')
    : lower;
}
