import type { LexiconGrammar } from './lexicon.ts';
import { hasLetter } from './letters.ts';
import type { Span } from './spans.ts';

/** A sum of US dollars in text. */
export interface Sum extends Span {
  usd: number;
  /** Half a unit of its last digit: `$139 million` stands for anything within 500,000. */
  precision: number;
}

/** Digits with points, commas, apostrophes or spaces, in the English or the Continental way. */
const NUMBER =
  /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,9})?/g;
/** A sign before a number, and how long it can be. */
const SIGN =
  /(?:(?<![A-Za-z])(?:(?:US|U\.S\.)[\s-]?\$\s?|USD\s?)|\$\s?(?:US)?\s?)$/i;
const SIGN_REACH = 8;
/** What a number without a sign is part of something else after. */
const GLUE = /[.,£€¥$]/;
/** Whether a word, which may scale it, follows a number. */
const WORD_FOLLOWS = /[\s\u00a0-]{0,2}[a-z]/iy;
/** What may follow a sum with a sign, and what a sum without one needs. */
const WORD_AFTER = /\s(?:US )?dollars\b/iy;
const CURRENCY_AFTER =
  /\s?-?(?:d[ei] |d['’])?\s?(?:(?:US|U\.S\.)?[ -]?(?:dollars?|d[oó]lar(?:es)?|dollari)|USD|\$)(?![0-9A-Za-z\u00c0-\u024f])/iy;
/**
 * A cheap look: whether a text can hold a sum of dollars at all. A sign counts
 * before a number, and behind one or its scale where no code goes on.
 */
export const SUM_HINT =
  /\$(?:(?=\s?(?:US)?\s?\d)|(?<=[\w.'’][\s-]?\$)(?!\.?[\w([{]))|[Dd]ol[al]|USD|dól/;

/** Looks for sums of US dollars. */
export type SumFinder = (text: string) => Sum[];

/**
 * A finder for the sums of a text in order, in every notation that the number
 * words allow; where figures are given, only for those that may be one of them.
 * Numbers are found first and what stands around them after: one pattern for
 * all of it takes milliseconds to compile, and most numbers are nobody's.
 */
export function createSumFinder(
  scales: LexiconGrammar['scales'],
  figures: readonly number[] | null = null,
): SumFinder {
  const mayBeFigure = figures && createFigureTest(scales, figures);
  let readAround: AroundReader | null = null;
  return (text) => {
    if (!SUM_HINT.test(text)) return [];
    const sums: Sum[] = [];
    NUMBER.lastIndex = 0;
    for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
      let sum: Sum | null = null;
      if (mayBeFigure?.(text, found) !== false) {
        readAround ??= createAroundReader(scales);
        sum = readAround(text, found, sums.at(-1)?.end ?? 0);
      }
      if (sum) sums.push(sum);
      // `FY25 139 million dollars`: the sum may begin behind the space.
      const gap = sum ? -1 : found[0].search(/\s/);
      if (gap > 0) NUMBER.lastIndex = found.index + gap;
    }
    return sums;
  };
}

/** A number found in a text. */
type NumberMatch = Pick<RegExpExecArray, 0 | 'index'>;

/** Tells by digits and by whether a word for thousands may follow that a number is none of some figures. */
function createFigureTest(
  scales: LexiconGrammar['scales'],
  figures: readonly number[],
): (text: string, found: NumberMatch) => boolean {
  const factors = Object.values(scales);
  const least = String(Math.floor(Math.min(...figures))).length;
  return (text, { 0: digits, index }) => {
    if (matchAt(WORD_FOLLOWS, text, index + digits.length)) {
      const scaled = parseNumber(digits, true);
      const fits = (figure: number) =>
        factors.some((factor) => isNear(scaled, factor, figure));
      if (figures.some(fits)) return true;
    }
    // A shorter number is less than any figure.
    if (digits.length < least) return false;
    const plain = parseNumber(digits, false);
    return figures.some((figure) => isNear(plain, 1, figure));
  };
}

/** Reads what stands around a number, not before an offset: a sum, or null where it is none of dollars. */
type AroundReader = (
  text: string,
  found: NumberMatch,
  start: number,
) => Sum | null;

function createAroundReader(scales: LexiconGrammar['scales']): AroundReader {
  const forms = Object.entries(scales).map(([form, factor]) => ({
    form: new RegExp(`^(?:${form})$`, 'i'),
    factor,
  }));
  const scaleAfter = new RegExp(
    String.raw`[\s\u00a0-]{0,2}(${Object.keys(scales).join('|')})(?![0-9A-Za-z\u00c0-\u024f])`,
    'iy',
  );
  return (text, { 0: digits, index }, start) => {
    // The sign of the sum before is none of this one.
    const before = text.slice(Math.max(start, index - SIGN_REACH), index);
    const sign = SIGN.exec(before)?.[0] ?? '';
    const last = text.charAt(index - 1);
    if (sign === '' && (hasLetter(last) || GLUE.test(last))) return null;
    const scaled = matchAt(scaleAfter, text, index + digits.length);
    const factor = forms.find(({ form }) =>
      form.test(scaled?.[1] ?? ''),
    )?.factor;
    const end = index + digits.length + (scaled?.[0].length ?? 0);
    const after = matchAt(sign ? WORD_AFTER : CURRENCY_AFTER, text, end)?.[0];
    if (sign === '' && !after) return null;
    const number = parseNumber(digits, factor !== undefined);
    if (!number) return null;
    return {
      start: index - sign.length,
      end: end + (after?.length ?? 0),
      usd: Math.round(number.value * (factor ?? 1)),
      precision: (number.unit * (factor ?? 1)) / 2,
    };
  };
}

/** Whether a number, scaled, is a figure as exactly as it is given. */
function isNear(
  number: PlainNumber | null,
  factor: number,
  figure: number,
): boolean {
  return (
    number !== null &&
    Math.abs(figure - number.value * factor) <=
      Math.max(1, (number.unit * factor) / 2)
  );
}

function matchAt(
  sticky: RegExp,
  text: string,
  at: number,
): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** A number and the value of one unit of its last digit. */
interface PlainNumber {
  value: number;
  unit: number;
}

/**
 * The value of digits with points or commas, in the English or the Continental
 * way, and the value of one unit of its last digit.
 */
function parseNumber(digits: string, isScaled: boolean): PlainNumber | null {
  const compact = digits.replaceAll(/['’\s\u00a0\u202f]/g, '');
  const marks = compact.match(/[.,]/g) ?? [];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const decimals = last < 0 ? 0 : compact.length - last - 1;
  const isDecimal =
    marks.length > 0 &&
    (new Set(marks).size === 2 ||
      (marks.length === 1 && (decimals !== 3 || isScaled)));
  const plain = isDecimal
    ? `${compact.slice(0, last).replaceAll(/[.,]/g, '')}.${compact.slice(last + 1)}`
    : compact.replaceAll(/[.,]/g, '');
  const value = Number(plain);
  if (!Number.isFinite(value) || value === 0) return null;
  return { value, unit: unitOf(plain, isDecimal ? decimals : 0, isScaled) };
}

/** Zeros at the end of a whole number are taken as rounding. */
function unitOf(plain: string, decimals: number, isScaled: boolean): number {
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  return isScaled ? 10 ** Math.min(zeros, 1) : 10 ** Math.max(0, zeros - 1);
}
