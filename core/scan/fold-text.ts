/** Text as names are looked for in it, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** The UTF-16 code unit of the original at which a unit of `text` starts. */
  startOf(offset: number): number;
  /** One past the last code unit of the original of what ends before `offset`; `offset` is over 0. */
  endOf(offset: number): number;
}

/**
 * Whatever changes in folding: soft hyphens and other invisible marks,
 * combining marks, ligatures, half- and full-width forms, styled letters.
 */
const ODD =
  /[\u00ad\u0300-\u036f\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
const COMBINING = /[\u0300-\u036f]/;

/**
 * Text without invisible marks, composed, with ligatures taken apart and
 * wide letters made plain, so that `Ｍｉｃｒｏ\u00adｓｏｆｔ` reads `Microsoft`. Text that
 * has nothing of the kind comes back as it is.
 */
export function foldText(text: string): FoldedText {
  if (!ODD.test(text))
    return { text, startOf: (offset) => offset, endOf: (offset) => offset };
  return foldOddText(text);
}

function foldOddText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    const first = text.slice(at, end);
    const plain = INVISIBLE.test(first)
      ? first.replaceAll(new RegExp(INVISIBLE, 'g'), '')
      : first;
    const form = ODD.test(plain) ? plain.normalize('NFKC') : plain;
    starts.push(...Array<number>(form.length).fill(at));
    ends.push(...Array<number>(form.length).fill(end));
    folded += form;
    at = end;
  }
  return {
    text: folded,
    startOf: (offset) => starts[offset] ?? text.length,
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}

/** A letter with its combining marks, however invisible marks part them. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && COMBINING.test(text[end] ?? '')) end += 1;
  return end;
}
