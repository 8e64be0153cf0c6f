import type { LexiconCue, LexiconCues, LexiconOwner } from './lexicon.ts';
import { getOr } from './get-or.ts';
import { tokensOf } from './tokens.ts';

/** A list of words with the sense that they speak for. */
export interface OwnedWords {
  owner: readonly [entity: number, sense: number];
  /** With `*` behind a beginning, and with `?` behind what only hints at the sense. */
  words: readonly string[];
}

/** The index of words; a word that several senses have stands in it once. */
export function buildCues(lists: readonly OwnedWords[]): LexiconCues {
  const owners = new Map<string, LexiconOwner[]>();
  for (const { owner, words } of lists)
    for (const item of new Set(words.map((one) => one.toLowerCase()))) {
      const word = item.replace(/\?$/, '');
      const whose: LexiconOwner = word === item ? owner : [...owner, 1];
      owners.set(word, [...(owners.get(word) ?? []), whose]);
    }
  const sets = new Map<string, number>();
  const byWord = new Map<string, LexiconCue[]>();
  const stemLengths = new Set<number>();
  for (const [word, whose] of owners) {
    const [first = '', ...rest] = tokensOf(word);
    if (first === '') continue;
    const isStem = word.endsWith('*');
    const isLone = isStem && rest.length === 0;
    if (isLone) stemLengths.add(first.length);
    const key = isLone ? `${first}*` : first;
    byWord.set(key, [
      ...(byWord.get(key) ?? []),
      {
        ...(rest.length > 0 ? { rest } : {}),
        ...(isStem && !isLone ? { isStem } : {}),
        of: getOr(sets, JSON.stringify(whose), () => sets.size),
      },
    ]);
  }
  return {
    byWord: Object.fromEntries(
      [...byWord].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    // The keys are such lists, written out.
    owners: [...sets.keys()].map((set) => JSON.parse(set) as LexiconOwner[]),
    stemLengths: [...stemLengths].sort((a, b) => a - b),
  };
}
