import { WORD_CLASS } from './letters.ts';
import type { Span } from './spans.ts';

/** A sum of US dollars in text. */
export interface Sum extends Span {
  usd: number;
  /** Half a unit of its last digit: `$139 million` stands for anything within 500,000. */
  precision: number;
  /** Whether words such as `nearly` or `rund` stand before it. */
  isHedged: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,9})?`;
const SCALE = String.raw`thousand|million|billion|trillion|millones|millón|milliones|millions|milliarden|milliarde|milliards?|millionen|mill\.|mio\.?|mrd\.?|mln\.?|mn|bn|tausend|mil millones|mil|mille|miljoen|miljard|milioni|miliardi|milhões|milhão|bilhões|[mk]|bn?|mm`;
const CURRENCY = String.raw`(?:US|U\.S\.)?[ -]?(?:dollars?|dólares|dólar|Dollar|dollari|dolares)|USD|US-Dollar|U\.S\. dollars|\$`;
/** A sign before the number, or a word after it. */
const SUM = new RegExp(
  String.raw`(?:(?:US|U\.S\.)\s?\$|USD\s?|\$\s?(?:US)?\s?)(?<signed>${NUMBER})(?:[\s\u00a0-]{0,2}(?<scaleA>${SCALE})(?![${WORD_CLASS}]))?(?:\s(?:US )?dollars\b)?|(?<![${WORD_CLASS}.,£€¥$])(?<plain>${NUMBER})(?:[\s\u00a0-]{0,2}(?<scaleB>${SCALE})(?![${WORD_CLASS}]))?\s?-?(?:de |d['’])?\s?(?:${CURRENCY})(?![${WORD_CLASS}])`,
  'gi',
);
/** A cheap look: whether a text can hold a sum of dollars at all. */
export const SUM_HINT = /\$|[Dd]ol[al]|USD|dól/;
const HEDGE =
  /(?:nearly|about|around|almost|roughly|approximately|some|circa|close to|just (?:under|over)|over|more than|less than|under|up to|an estimated|worth|rund|etwa|knapp|fast|gut|über|mehr als|casi|unos|cerca de|alrededor de|más de|environ|près de|quelque|plus de)\s*(?:an?\s)?$/i;

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tausend|mil|mille)$/i, 1e3],
  [
    /^(?:m|mm|mn|mln\.?|mio\.?|mill\.|mill?i?on.*|millones|millón|milioni|milh.*|miljoen)$/i,
    1e6,
  ],
  [
    /^(?:b|bn|billion|mrd\.?|milliard.*|miliardi|miljard|mil millones|bilh.*)$/i,
    1e9,
  ],
  [/^trillion$/i, 1e12],
];

/** All sums of US dollars in a text, in every notation the finder knows, in order. */
export function findSums(text: string): Sum[] {
  if (!SUM_HINT.test(text)) return [];
  return [...text.matchAll(SUM)].flatMap((match) => {
    const digits = match.groups?.['signed'] ?? match.groups?.['plain'] ?? '';
    const scale = match.groups?.['scaleA'] ?? match.groups?.['scaleB'] ?? '';
    const number = parseNumber(digits, scale !== '');
    if (number === null) return [];
    const factor = FACTORS.find(([form]) => form.test(scale))?.[1] ?? 1;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 24), start);
    return [
      {
        start,
        end: start + match[0].length,
        usd: Math.round(number.value * factor),
        precision: (number.unit * factor) / 2,
        isHedged: HEDGE.test(before),
      },
    ];
  });
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
