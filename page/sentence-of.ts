/** Longest sentence that is handed on, in UTF-16 code units. */
const MAX_SENTENCE = 600;

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
  for (const { index, segment } of segmenter.segment(near)) {
    const stop = index + segment.length;
    if (stop <= first) continue;
    if (index >= last) break;
    sentence = {
      start: Math.min(sentence.start, index),
      end: Math.max(sentence.end, stop),
    };
  }
  return shorten(near, sentence, { start: first, end: last });
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

function collapse(text: string): string {
  return text.replace(/[\s\uFFFC]+/gu, ' ').trim();
}
