import type { YearCount } from './build-timeline.ts';

/** Runs of empty years from this length on share one column. */
const MIN_GAP = 3;

/** A column of the overview: a year, or a run of years without any fact. */
export interface OverviewColumn {
  from: number;
  to: number;
  total: number;
  byStatus: readonly number[];
  isGap: boolean;
}

/** The columns from the first year to the last, with long empty runs drawn together. */
export function buildColumns(
  years: readonly YearCount[],
): readonly OverviewColumn[] {
  const columns: OverviewColumn[] = [];
  let next = years[0]?.year;
  for (const { year, total, byStatus } of years) {
    if (next !== undefined && year > next)
      columns.push(...empty(next, year - 1));
    columns.push({ from: year, to: year, total, byStatus, isGap: false });
    next = year + 1;
  }
  return columns;
}

function empty(from: number, to: number): OverviewColumn[] {
  const none = { total: 0, byStatus: [] };
  if (to - from + 1 >= MIN_GAP) return [{ from, to, ...none, isGap: true }];
  return Array.from({ length: to - from + 1 }, (_, step) => ({
    from: from + step,
    to: from + step,
    ...none,
    isGap: false,
  }));
}
