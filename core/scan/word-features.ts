import type { CandidateView, Feature } from './feature.ts';
import { tokensIn, wordsAround } from './tokens.ts';

/** Begins the name of a feature that is a word of the text: `word:horn`. */
export const WORD = 'word:';
/** How far around a name its words are read, in UTF-16 code units. */
const REACH = 200;
/** Words of another sentence count for so much. */
const BEYOND = 0.6;

/** A feature for each word around a name, whether a list has it or not. */
export function nearbyWordFeatures({
  text,
  span,
  context: { sentence },
}: CandidateView): Feature[] {
  const values = new Map<string, number>();
  const around = wordsAround(text, span, REACH);
  for (const { word, start, end } of tokensIn(text, around)) {
    if (start < span.end && end > span.start) continue;
    const isNear = start >= sentence.start && end <= sentence.end;
    const distance = end <= span.start ? span.start - end : start - span.end;
    const value = nearness(distance) * (isNear ? 1 : BEYOND);
    values.set(word, Math.max(values.get(word) ?? 0, value));
  }
  return Array.from(values, ([word, value]) => ({ name: WORD + word, value }));
}

/** How much a word counts by its distance, in UTF-16 code units; coarser than for words of lists, which mean more. */
function nearness(distance: number): number {
  if (distance <= 30) return 1;
  return distance <= 90 ? 0.75 : 0.5;
}
