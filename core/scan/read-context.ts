import type { Grammar, Language } from './grammar.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './spans.ts';
import { CAPITAL_CLASS, SMALL_CLASS, WORD_CLASS } from './letters.ts';

/** What stands around a name and how it is written. */
export interface NameContext {
  sentence: Span;
  /** The words directly before and after, as written; empty at the ends of the sentence. */
  previous: string;
  next: string;
  /** What parts the name from them: `' '`, `'-'`, `'/'`, `'’s '` … */
  gapBefore: string;
  gapAfter: string;
  /** Whether the sentence is written in capitals throughout. */
  isInCapitals: boolean;
  isAtStart: boolean;
  /** Whether the text is one line without a full stop, as headlines are. */
  isHeadline: boolean;
  language: Language;
}

const LAST_WORD = new RegExp(
  `([${WORD_CLASS}&$.]*[${WORD_CLASS}$])([^${WORD_CLASS}]*)$`,
);
const FIRST_WORD = new RegExp(
  String.raw`^((?:['’]s\b)?[^${WORD_CLASS}]*)([${WORD_CLASS}][${WORD_CLASS}&]*)`,
);
const CAPITAL = new RegExp(`[${CAPITAL_CLASS}]`, 'g');
const SMALL = new RegExp(`[${SMALL_CLASS}]`, 'g');
const WINDOW = 240;

/** Reads what stands around a name; `pageLanguage` counts where the text is too short to tell. */
export function readContext(
  text: string,
  at: Span,
  grammar: Grammar,
  pageLanguage: string | null,
): NameContext {
  const sentence = sentenceAround(text, at);
  const head = text.slice(sentence.start, at.start);
  const tail = text.slice(at.end, sentence.end);
  const before = LAST_WORD.exec(head.slice(-60));
  const after = FIRST_WORD.exec(tail.slice(0, 60));
  const around = text.slice(
    Math.max(0, at.start - WINDOW),
    Math.min(text.length, at.end + WINDOW),
  );
  return {
    sentence,
    previous: before?.[1] ?? '',
    gapBefore: before?.[2] ?? head.slice(-8),
    next: after?.[2] ?? '',
    gapAfter: after?.[1] ?? tail.slice(0, 8),
    isInCapitals: isInCapitals(head + tail),
    isAtStart: before === null,
    isHeadline: text.length < 160 && !/[.…:]["'”’»)]?\s*$/.test(text),
    language: grammar.languageOf(around, pageLanguage),
  };
}

/** Whether the rest of a sentence has two words or more and hardly a small letter. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(CAPITAL)?.length ?? 0;
  const small = text.match(SMALL)?.length ?? 0;
  return capitals >= 4 && small <= capitals / 8;
}
