import * as v from 'valibot';

/** A calendar date as precise as its source: `2018`, `2018-06` or `2018-06-19`. */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day a date can mean, as `yyyy-mm-dd`. The date must be well formed. */
export function firstDay(date: PartialDate): string {
  return date.length === 4
    ? `${date}-01-01`
    : date.length === 7
      ? `${date}-01`
      : date;
}

/** The last day a date can mean, as `yyyy-mm-dd`. The date must be well formed. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** The first day a date can mean as the number `yyyymmdd`, which sorts as days do. */
export function dayNumber(date: PartialDate): number {
  return Number(firstDay(date).replaceAll('-', ''));
}

/** Whether the text is a date that exists in the calendar, in one of the three precisions. */
export function isPartialDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const day = firstDay(text);
  const date = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
  );
}

/** Negative when `a` starts before `b`; of two with the same start, the more precise comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const byStart = firstDay(a).localeCompare(firstDay(b));
  return byStart === 0 ? b.length - a.length : byStart;
}

/** Whether every day `date` can mean is later than every day `other` can mean. */
export function isCertainlyAfter(
  date: PartialDate,
  other: PartialDate,
): boolean {
  return firstDay(date) > lastDay(other);
}

const NOT_A_DATE =
  'is not a date; write yyyy, yyyy-mm or yyyy-mm-dd, with a day that exists';

/** A date as precise as its source; fails for a day that no calendar has. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(FORM, NOT_A_DATE),
  v.check((text) => !FORM.test(text) || isPartialDate(text), NOT_A_DATE),
);
