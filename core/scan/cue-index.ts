import type { LexiconCue, LexiconCues, LexiconOwner } from './lexicon.ts';
import type { Span } from './spans.ts';
import { TOKEN } from './tokens.ts';

/** A word in text that speaks for senses. */
export interface FoundCue extends Span {
  /** What it is told apart by: its key in the lexicon and what follows. */
  cue: string;
  owners: readonly LexiconOwner[];
}

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
      if (!Object.hasOwn(cues.byWord, key)) continue;
      for (const cue of cues.byWord[key] ?? []) {
        const last = lastToken(cue, tokens, index);
        if (last === undefined) continue;
        found.push({
          start: token.start,
          end: last.end,
          cue: [key, ...(cue.rest ?? [])].join(' '),
          owners: cues.owners[cue.of] ?? [],
        });
      }
    }
  });
  return found;
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
  { rest = [], isStem }: LexiconCue,
  tokens: readonly Token[],
  index: number,
): Token | undefined {
  const fits = rest.every((word, step) => {
    const next = tokens[index + step + 1]?.word ?? '';
    return isStem === true && step === rest.length - 1
      ? next.startsWith(word)
      : next === word;
  });
  return fits ? tokens[index + rest.length] : undefined;
}
