import { shelfOf } from './cue-index.ts';
import { getOr } from './get-or.ts';
import type { LexiconCues, LexiconOwner } from './lexicon.ts';
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
  const byKey = new Map<string, string[]>();
  const stemLengths = new Set<number>();
  for (const [word, whose] of owners) {
    const tokens = tokensOf(word);
    const [first = ''] = tokens;
    if (first === '') continue;
    const isStem = word.endsWith('*');
    const isLone = isStem && tokens.length === 1;
    if (isLone) stemLengths.add(first.length);
    const of = getOr(sets, JSON.stringify(whose), () => sets.size);
    const key = isLone ? `${first}*` : first;
    const cue = `${tokens.join(' ')}${isStem ? '*' : ''} ${of}`;
    byKey.set(key, [...(byKey.get(key) ?? []), cue]);
  }
  return {
    shelves: shelve(byKey),
    // The keys are such lists, written out.
    owners: [...sets.keys()].map((set) => JSON.parse(set) as LexiconOwner[]),
    stemLengths: [...stemLengths].sort((a, b) => a - b),
  };
}

function shelve(
  byKey: ReadonlyMap<string, readonly string[]>,
): Record<string, string> {
  const shelves = new Map<string, string[]>();
  for (const [key, cues] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)))
    getOr(shelves, shelfOf(key), (): string[] => []).push(...cues);
  return Object.fromEntries(
    [...shelves].map(([shelf, cues]) => [shelf, cues.join('|')]),
  );
}
