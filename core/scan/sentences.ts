import { CAPITAL_CLASS } from './letters.ts';
import type { Span } from './spans.ts';

/** How far a sentence is followed to either side; longer ones are cut there. */
const REACH = 400;
const SENTENCE_END = new RegExp(
  String.raw`[.!?…]["'”’»)\]]*\s+(?=["'“‘„«([¿¡]*[${CAPITAL_CLASS}0-9])|\n`,
  'g',
);
/** Words whose full stop does not end a sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|No|vs|Rep|Sen|Gov|Gen|Sgt|Lt|Col|Dept|Inc|Corp|Co|Ltd|Mio|Mrd|ca|bzw|approx)\.$`,
);

/** The sentence around a stretch of text. */
export function sentenceAround(text: string, at: Span): Span {
  const from = Math.max(0, at.start - REACH);
  const to = Math.min(text.length, at.end + REACH);
  let start = from;
  for (const match of text.slice(from, at.start).matchAll(SENTENCE_END)) {
    const end = from + match.index;
    if (!isAbbreviation(text, end, match[0])) start = end + match[0].length;
  }
  for (const match of text.slice(at.end, to).matchAll(SENTENCE_END)) {
    const end = at.end + match.index;
    if (!isAbbreviation(text, end, match[0])) return { start, end: end + 1 };
  }
  return { start, end: to };
}

function isAbbreviation(text: string, stop: number, mark: string): boolean {
  return (
    mark.startsWith('.') &&
    ABBREVIATION.test(text.slice(Math.max(0, stop - 12), stop + 1))
  );
}
