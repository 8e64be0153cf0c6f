import { getOr } from './get-or.ts';
import type { LexiconCues, LexiconOwner } from './lexicon.ts';
import type { Span } from './spans.ts';
import { type Token, tokensIn } from './tokens.ts';

/** A word in text that speaks for senses. */
export interface FoundCue extends Span {
  /** What it is told apart by: its key in the lexicon and what follows. */
  cue: string;
  owners: readonly LexiconOwner[];
}

/** What stands behind the first word of cues (`director 12`), by that word; a single one that may go on has its `*`. */
type Shelf = Map<string, string[]>;

/** The shelves that were looked into, by their text. */
const opened = new Map<string, Shelf>();

/** The words of a stretch of text that speak for a sense, case ignored, in order. */
export function findCues(
  cues: LexiconCues,
  text: string,
  span: Span,
): FoundCue[] {
  const tokens = tokensIn(text, span);
  const found: FoundCue[] = [];
  tokens.forEach((token, index) => {
    for (const key of keysOf(token.word, cues.stemLengths)) {
      const shelf = openShelf(cues.shelves[shelfOf(key)] ?? '');
      for (const cue of shelf.get(key) ?? []) {
        const rest = cue.split(' ');
        const owners = cues.owners[Number(rest.pop())] ?? [];
        const last = lastToken(rest, tokens, index);
        if (last === undefined) continue;
        found.push({
          start: token.start,
          end: last.end,
          cue: [key, ...rest.map((word) => word.replace('*', ''))].join(' '),
          owners,
        });
      }
    }
  });
  return found;
}

/** The shelf on which a word stands, or the beginning of one with its `*`. */
export function shelfOf(key: string): string {
  return key.slice(0, 3);
}

function openShelf(text: string): Shelf {
  return getOr(opened, text, () => {
    const shelf: Shelf = new Map();
    for (const cue of text.split('|')) {
      const end = cue.indexOf(' ');
      getOr(shelf, cue.slice(0, end), (): string[] => []).push(
        cue.slice(end + 1),
      );
    }
    return shelf;
  });
}

/** The keys under which a word may stand: itself, and its beginnings. */
function keysOf(word: string, stemLengths: readonly number[]): string[] {
  const keys = [word];
  for (const length of stemLengths) {
    if (length > word.length) break;
    keys.push(`${word.slice(0, length)}*`);
  }
  return keys;
}

/** The last word of a cue that starts at a word, or undefined where the words after it differ. */
function lastToken(
  rest: readonly string[],
  tokens: readonly Token[],
  index: number,
): Token | undefined {
  const fits = rest.every((word, step) => {
    const next = tokens[index + step + 1]?.word ?? '';
    return word.endsWith('*')
      ? next.startsWith(word.slice(0, -1))
      : next === word;
  });
  return fits ? tokens[index + rest.length] : undefined;
}
