import type { PartialDate } from './partial-date.ts';

/** The months by their full names; statements and lists write the first three letters. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as exact as its source gives it: `2022`, `Jan 2026`, `18 Feb 2026`;
 * with a qualifier `about 24 Feb 2026`. The date must be well formed; for null
 * it is `Date not stated`.
 */
export function formatDate(
  date: PartialDate | null,
  qualifier: 'about' | 'by' | null = null,
): string {
  if (date === null) return 'Date not stated';
  const [year, month, day] = date.split('-');
  const parts = [
    qualifier,
    day && String(Number(day)),
    month && MONTHS[Number(month) - 1]?.slice(0, 3),
    year,
  ];
  return parts.filter(Boolean).join(' ');
}
