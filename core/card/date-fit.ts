import { firstDay, type PartialDate } from '../model/partial-date.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const NAMES_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);
const NAMES_YEAR = /(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])/u;

/**
 * 1 where the sentence names the month of the date with its year or within a
 * year of `asOf`, less for its year alone, half for a month of another year.
 */
export function dateFit(
  sentence: string,
  date: PartialDate,
  asOf: PartialDate,
): number {
  const [year = '', month] = date.split('-');
  const names = (word: string) =>
    new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(sentence);
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  // “may” is a verb more often than a month.
  const hasMonth =
    monthName !== undefined &&
    (monthName === 'May' ? /\bMay\b/.test(sentence) : names(monthName));
  if (names(year)) return hasMonth || !NAMES_MONTH.test(sentence) ? 1 : 0.5;
  if (!hasMonth || NAMES_YEAR.test(sentence)) return 0;
  return daysBetween(date, asOf) < 366 ? 1 : 0.5;
}

/** Days between the first days of two dates. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  const days = (date: PartialDate) =>
    Date.parse(`${firstDay(date)}T00:00:00Z`) / 864e5;
  return Math.abs(days(a) - days(b));
}
