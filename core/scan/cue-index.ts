import { getOr } from './get-or.ts';
import type { LexiconCues, LexiconOwner } from './lexicon.ts';
import type { Span } from './spans.ts';
import { TOKEN } from './tokens.ts';

/** A word in text that speaks for senses. */
export interface FoundCue extends Span {
  /** What it is told apart by: its key in the lexicon and what follows. */
  cue: string;
  owners: readonly LexiconOwner[];
}

/** A word, or several in a row, that speaks for senses. */
interface Cue {
  /** The words that must follow the first, in order. */
  rest: readonly string[];
  /** Whether the last of them may go on. */
  isStem: boolean;
  owners: readonly LexiconOwner[];
}

/** Cues by their first word; a single one that may go on has its `*`. What follows is taken apart once it is met. */
type Shelf = Map<string, string[]>;

/** The shelves that were looked into, by lexicon. */
const opened = new WeakMap<LexiconCues, Map<string, Shelf>>();

/** A word of a text in small letters, with its place. */
interface Token extends Span {
  word: string;
}

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
      for (const cue of cuesOf(cues, key)) {
        const last = lastToken(cue, tokens, index);
        if (last === undefined) continue;
        found.push({
          start: token.start,
          end: last.end,
          cue: [key, ...cue.rest].join(' '),
          owners: cue.owners,
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

function cuesOf(cues: LexiconCues, key: string): readonly Cue[] {
  const shelves = getOr(opened, cues, () => new Map<string, Shelf>());
  const shelf = getOr(shelves, shelfOf(key), () =>
    openShelf(cues.shelves[shelfOf(key)] ?? ''),
  );
  return (shelf.get(key) ?? []).map((cue) => readCue(cues, cue));
}

function openShelf(text: string): Shelf {
  const shelf: Shelf = new Map();
  for (const line of text.split('|')) {
    const end = line.indexOf(' ');
    getOr(shelf, line.slice(0, end), (): string[] => []).push(
      line.slice(end + 1),
    );
  }
  return shelf;
}

/** A cue by what stands behind its first word: `director 12`. */
function readCue(cues: LexiconCues, text: string): Cue {
  const rest = text.split(' ');
  const owners = cues.owners[Number(rest.pop())] ?? [];
  const last = rest.at(-1) ?? '';
  const isStem = last.endsWith('*');
  if (isStem) rest[rest.length - 1] = last.slice(0, -1);
  return { rest, isStem, owners };
}

function tokensIn(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => ({
    word: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
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
  { rest, isStem }: Cue,
  tokens: readonly Token[],
  index: number,
): Token | undefined {
  const fits = rest.every((word, step) => {
    const next = tokens[index + step + 1]?.word ?? '';
    return isStem && step === rest.length - 1
      ? next.startsWith(word)
      : next === word;
  });
  return fits ? tokens[index + rest.length] : undefined;
}
