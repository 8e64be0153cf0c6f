import type { YearCount } from './build-timeline.ts';

/** Runs of empty years from this length on share one column. */
const MIN_GAP = 3;
/** Width of such a column beside that of a year. */
const GAP_WIDTH = 0.6;

/** A column of the overview: a year, or a run of years without any fact. */
export interface OverviewColumn {
  from: number;
  to: number;
  total: number;
  /** Facts by status, in the order of `FACT_STATUSES`; empty for a run of years. */
  byStatus: readonly number[];
  isGap: boolean;
  /** Where it starts and ends, as parts of the whole width from 0 to 1. */
  start: number;
  end: number;
}

type Columns = Omit<OverviewColumn, 'start' | 'end'>[];

/** The columns from the first year to the last, with long empty runs drawn together. */
export function buildColumns(
  years: readonly YearCount[],
): readonly OverviewColumn[] {
  const columns: Columns = [];
  let next = years[0]?.year;
  for (const { year, total, byStatus } of years) {
    if (next !== undefined && year > next)
      columns.push(...fillYears(next, year - 1));
    columns.push({ from: year, to: year, total, byStatus, isGap: false });
    next = year + 1;
  }
  return place(columns);
}

/** The column at a part of the width, from 0 to 1; the nearest one outside of that; null where there is none. */
export function columnAt(
  columns: readonly OverviewColumn[],
  part: number,
): OverviewColumn | null {
  return columns.find(({ end }) => part < end) ?? columns.at(-1) ?? null;
}

function fillYears(from: number, to: number): Columns {
  const none = { total: 0, byStatus: [] };
  if (to - from + 1 >= MIN_GAP) return [{ from, to, ...none, isGap: true }];
  return Array.from({ length: to - from + 1 }, (_, step) => ({
    from: from + step,
    to: from + step,
    ...none,
    isGap: false,
  }));
}

function place(columns: Columns): readonly OverviewColumn[] {
  const widths = columns.map(({ isGap }) => (isGap ? GAP_WIDTH : 1));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let start = 0;
  return columns.map((column, at) => {
    const end = start + (widths[at] ?? 1) / whole;
    const placed = { ...column, start, end };
    start = end;
    return placed;
  });
}
