import { shelfOf } from './cue-index.ts';
import { getOr } from './get-or.ts';
import type { LexiconCues, LexiconOwner } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** A list of words with the sense that they speak for. */
export interface OwnedWords {
  owner: readonly [entity: number, sense: number];
  /** With `*` behind a beginning, and with `?` behind what only hints at the sense. */
  words: readonly string[];
  /** How much words were found to count, by what a found cue is told apart by; those left out count as listed. */
  strengths?: Readonly<Record<string, number>>;
}

/** How much a word counts that only hints at a sense. */
export const HINT = 0.4;

/** The index of words; a word that several senses have stands in it once. */
export function buildCues(lists: readonly OwnedWords[]): LexiconCues {
  const owners = new Map<string, LexiconOwner[]>();
  for (const { owner, words, strengths = {} } of lists)
    for (const item of new Set(words.map((one) => one.toLowerCase()))) {
      const word = item.replace(/\?$/, '');
      const strength = strengths[nameOf(word)] ?? (word === item ? 1 : HINT);
      if (strength === 0) continue;
      const whose: LexiconOwner = strength === 1 ? owner : [...owner, strength];
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

/** What a cue is told apart by once it is found, as `FoundCue.cue` has it. */
function nameOf(word: string): string {
  const tokens = tokensOf(word);
  return `${tokens.join(' ')}${tokens.length === 1 && word.endsWith('*') ? '*' : ''}`;
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
