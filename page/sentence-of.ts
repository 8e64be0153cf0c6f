import { MAX_SENTENCE, MAX_WORDS } from '../core/card/question-limits.ts';

/** Ends of pieces that the segmenter takes for the end of a sentence: `U.S. `, `Mr. `. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Sen|Rep|Gov|Gen|Lt|No|vs|St|approx|ca|z\. ?B|Nr|Sra?)\.\s*$/u;
/** A line that ends where the author's editor wrapped it. */
const WRAPPED_LINE = /(?<!\n[ \t\r]*)\n(?![ \t\r]*\n)/gu;

let segmenter: Intl.Segmenter | null = null;

/**
 * The sentence around a stretch of a text, white space collapsed, at most 600
 * UTF-16 code units; of a longer one the part around the stretch.
 */
export function sentenceOf(text: string, start: number, end: number): string {
  // Only the text near by is cut up: a run may be long.
  const from = Math.max(0, start - MAX_SENTENCE);
  const near = text.slice(from, end + MAX_SENTENCE);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const first = start - from;
  const last = end - from;
  let sentence = { start: first, end: last };
  for (const piece of cutSentences(near, segmenter)) {
    if (piece.end <= first) continue;
    if (piece.start >= last) break;
    sentence = {
      start: Math.min(sentence.start, piece.start),
      end: Math.max(sentence.end, piece.end),
    };
  }
  return shorten(near, sentence, { start: first, end: last });
}

function cutSentences(text: string, segments: Intl.Segmenter): Stretch[] {
  const sentences: Stretch[] = [];
  let isOpen = false;
  // Of the same length, so that places stay true.
  const unwrapped = text.replace(WRAPPED_LINE, ' ');
  for (const { index, segment } of segments.segment(unwrapped)) {
    const end = index + segment.length;
    const last = sentences.at(-1);
    if (last && isOpen) last.end = end;
    else sentences.push({ start: index, end });
    isOpen = ABBREVIATION.test(segment);
  }
  return sentences;
}

interface Stretch {
  start: number;
  end: number;
}

function shorten(text: string, sentence: Stretch, words: Stretch): string {
  const whole = collapse(text.slice(sentence.start, sentence.end));
  if (whole.length <= MAX_SENTENCE) return whole;
  const room = MAX_SENTENCE - (words.end - words.start);
  const start = Math.max(sentence.start, words.start - Math.floor(room / 2));
  return collapse(text.slice(start, start + MAX_SENTENCE));
}

/** The words of a mention as they are read: one line, at most 253 UTF-16 code units. */
export function wordsOf(surface: string): string {
  return collapse(surface).slice(0, MAX_WORDS);
}

/** White space collapsed; without the characters that only say where a line may break. */
function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060]/gu, '')
    .replace(/[\s\uFFFC]+/gu, ' ')
    .trim();
}
