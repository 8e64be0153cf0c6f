import type { LexiconGrammar } from './lexicon.ts';
import { WORD_CLASS } from './letters.ts';
import type { Span } from './spans.ts';

/** A sum of US dollars in text. */
export interface Sum extends Span {
  usd: number;
  /** Half a unit of its last digit: `$139 million` stands for anything within 500,000. */
  precision: number;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,9})?`;
const CURRENCY = String.raw`(?:US|U\.S\.)?[ -]?(?:dollars?|d[oó]lar(?:es)?|dollari)|USD|\$`;
/** A cheap look: whether a text can hold a sum of dollars at all. */
export const SUM_HINT = /\$|[Dd]ol[al]|USD|dól/;

/** A number word as a pattern, and what it multiplies by. */
interface Scale {
  form: RegExp;
  factor: number;
}

/** Looks for sums of US dollars. */
export type SumFinder = (text: string) => Sum[];

/**
 * A finder for the sums of a text in order, in every notation that the number
 * words allow. Of sums without such a word it may leave out those with fewer
 * digits than the least that counts.
 */
export function createSumFinder(
  scales: LexiconGrammar['scales'],
  least = 0,
): SumFinder {
  const scale = Object.keys(scales).join('|');
  const digits = String(Math.floor(least)).length - 1;
  // The whole pattern takes milliseconds to compile, and most prices are small.
  const hint = new RegExp(
    String.raw`\d[\s\u00a0-]{0,2}(?:${scale})(?![a-z])|\d(?:[.,'’\u00a0\u202f ]?\d){${digits}}`,
    'i',
  );
  let find: SumFinder | null = null;
  return (text) => {
    if (!SUM_HINT.test(text) || !hint.test(text)) return [];
    find ??= wholeFinder(scales, scale);
    return find(text);
  };
}

function wholeFinder(
  scales: LexiconGrammar['scales'],
  scale: string,
): SumFinder {
  const forms = Object.entries(scales).map(([form, factor]) => ({
    form: new RegExp(`^(?:${form})$`, 'i'),
    factor,
  }));
  // A sign before the number, or a word after it.
  const pattern = new RegExp(
    String.raw`(?:(?:US|U\.S\.)[\s-]?\$\s?|USD\s?|\$\s?(?:US)?\s?)(?<signed>${NUMBER})(?:[\s\u00a0-]{0,2}(?<scaleA>${scale})(?![${WORD_CLASS}]))?(?:\s(?:US )?dollars\b)?|(?<![${WORD_CLASS}.,£€¥$])(?<plain>${NUMBER})(?:[\s\u00a0-]{0,2}(?<scaleB>${scale})(?![${WORD_CLASS}]))?\s?-?(?:d[ei] |d['’])?\s?(?:${CURRENCY})(?![${WORD_CLASS}])`,
    'gi',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => readSum(match, forms));
}

function readSum(match: RegExpExecArray, forms: readonly Scale[]): Sum[] {
  const digits = match.groups?.['signed'] ?? match.groups?.['plain'] ?? '';
  const scale = match.groups?.['scaleA'] ?? match.groups?.['scaleB'] ?? '';
  const number = parseNumber(digits, scale !== '');
  if (number === null) return [];
  const factor = forms.find(({ form }) => form.test(scale))?.factor ?? 1;
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      usd: Math.round(number.value * factor),
      precision: (number.unit * factor) / 2,
    },
  ];
}

/**
 * The value of digits with points or commas, in the English or the Continental
 * way, and the value of one unit of its last digit.
 */
function parseNumber(
  digits: string,
  isScaled: boolean,
): { value: number; unit: number } | null {
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
