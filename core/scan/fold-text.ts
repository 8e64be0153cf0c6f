/** Text as names are looked for in it, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** The UTF-16 code unit of the original at which a unit of `text` starts. */
  startOf(offset: number): number;
  /** One past the last code unit of the original of what ends before `offset`; `offset` is over 0. */
  endOf(offset: number): number;
}

const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const COMBINING = '\\u0300-\\u036f';
/** Ligatures and full-width forms. */
const STYLED = '\\ufb00-\\ufb06\\uff01-\\uff5e';
/** Mathematical letters, which some write names in: 𝐌𝐢𝐜𝐫𝐨𝐬𝐨𝐟𝐭. */
const MATHEMATICAL = '\\ud835[\\udc00-\\udfff]';

/** A pattern for whatever folding changes. Without the flag `u`, which would make every look at a run slower. */
export const ODD = new RegExp(
  `[${INVISIBLE}${COMBINING}${STYLED}]|${MATHEMATICAL}`,
);
/** A letter with its marks, or anything else that changes on its own. */
const ODD_PIECE = new RegExp(
  `[^${INVISIBLE}${COMBINING}][${INVISIBLE}]*[${COMBINING}][${INVISIBLE}${COMBINING}]*|${ODD.source}`,
  'g',
);
const INVISIBLE_ALL = new RegExp(`[${INVISIBLE}]`, 'g');

/** A stretch that folding changed. */
interface Edit {
  /** Where it stands in the original and in the folded text, and how long it is in both. */
  from: number;
  to: number;
  length: number;
  foldedLength: number;
}

/**
 * Text without invisible marks, composed, with ligatures taken apart and
 * wide letters made plain, so that `Ｍｉｃｒｏ\u00adｓｏｆｔ` reads `Microsoft`. Text that
 * has nothing of the kind comes back as it is.
 */
export function foldText(text: string): FoldedText {
  if (!ODD.test(text))
    return { text, startOf: (offset) => offset, endOf: (offset) => offset };
  const edits: Edit[] = [];
  let shift = 0;
  const folded = text.replace(ODD_PIECE, (piece, from: number) => {
    const plain = piece.replace(INVISIBLE_ALL, '').normalize('NFKC');
    const length = piece.length;
    edits.push({ from, to: from - shift, length, foldedLength: plain.length });
    shift += length - plain.length;
    return plain;
  });
  return {
    text: folded,
    startOf: (offset) => unfold(edits, offset, 'start'),
    endOf: (offset) => unfold(edits, offset - 1, 'end'),
  };
}

/** The edge in the original of the unit at an offset of the folded text. */
function unfold(
  edits: readonly Edit[],
  offset: number,
  edge: 'start' | 'end',
): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // Of several edits at one place only the last can hold the unit.
  const edit = edits[low - 1];
  if (edit === undefined) return edge === 'start' ? offset : offset + 1;
  if (offset < edit.to + edit.foldedLength)
    return edge === 'start' ? edit.from : edit.from + edit.length;
  const start = edit.from + edit.length + offset - edit.to - edit.foldedLength;
  return edge === 'start' ? start : start + 1;
}
