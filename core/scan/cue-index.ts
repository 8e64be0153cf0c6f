import type { Lexicon } from './lexicon.ts';
import type { Span } from './sentences.ts';

/** Whose word a cue is: an entity, or one of its look-alikes. */
export interface CueOwner {
  /** Index of the entity. */
  entity: number;
  /** Index of the look-alike; -1 for the entity itself. */
  sense: number;
}

/** A word in text that speaks for a sense. */
export interface FoundCue extends Span {
  /** The word as the lexicon has it, without its `*`. */
  cue: string;
  owners: readonly CueOwner[];
}

interface Cue {
  /** Words that must follow the first, in order. */
  rest: readonly string[];
  /** Whether the last word may go on. */
  isStem: boolean;
  text: string;
  owners: CueOwner[];
}

/** Finds words that speak for a sense. */
export interface CueIndex {
  find(text: string, span: Span): FoundCue[];
}

const TOKEN = /[\p{L}\p{N}$][\p{L}\p{N}&+]*/gu;

/** The words of all entities and look-alikes of a lexicon, case ignored. */
export function createCueIndex(lexicon: Lexicon): CueIndex {
  const cues = new Map<string, Cue>();
  lexicon.entities.forEach((entity, index) => {
    addWords(cues, entity.words, { entity: index, sense: -1 });
    entity.lookAlikes.forEach((lookAlike, sense) => {
      addWords(cues, lookAlike.words, { entity: index, sense });
    });
  });
  const byWord = new Map<string, Cue[]>();
  const stemLengths = new Set<number>();
  for (const cue of cues.values()) {
    const first = tokensOf(cue.text)[0] ?? '';
    const key = cue.isStem && cue.rest.length === 0 ? `${first}*` : first;
    if (key.endsWith('*')) stemLengths.add(first.length);
    byWord.set(key, [...(byWord.get(key) ?? []), cue]);
  }
  const lengths = [...stemLengths].sort((a, b) => a - b);
  return { find: (text, span) => findCues(text, span, byWord, lengths) };
}

function addWords(cues: Map<string, Cue>, words: string, owner: CueOwner) {
  for (const word of words.toLowerCase().split('|')) {
    const tokens = tokensOf(word);
    if (tokens.length === 0) continue;
    const cue = cues.get(word) ?? {
      rest: tokens.slice(1),
      isStem: word.endsWith('*'),
      text: word.replace(/\*$/, ''),
      owners: [],
    };
    cue.owners.push(owner);
    cues.set(word, cue);
  }
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function findCues(
  text: string,
  span: Span,
  byWord: ReadonlyMap<string, readonly Cue[]>,
  stemLengths: readonly number[],
): FoundCue[] {
  const tokens = [...text.slice(span.start, span.end).matchAll(TOKEN)].map(
    (match) => ({
      word: match[0].toLowerCase(),
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }),
  );
  const found: FoundCue[] = [];
  tokens.forEach((token, index) => {
    const keys = [
      token.word,
      ...stemLengths
        .filter((length) => length <= token.word.length)
        .map((length) => `${token.word.slice(0, length)}*`),
    ];
    for (const cue of keys.flatMap((key) => byWord.get(key) ?? [])) {
      const last = cue.rest.every((word, step) => {
        const next = tokens[index + step + 1]?.word ?? '';
        return cue.isStem && step === cue.rest.length - 1
          ? next.startsWith(word)
          : next === word;
      })
        ? tokens[index + cue.rest.length]
        : undefined;
      if (last !== undefined)
        found.push({
          start: token.start,
          end: last.end,
          cue: cue.text,
          owners: cue.owners,
        });
    }
  });
  return found;
}
