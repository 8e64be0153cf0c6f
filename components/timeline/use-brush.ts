import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import {
  columnAt,
  type OverviewColumn,
} from '../../core/timeline/overview-columns.ts';

/** First and last year, both included. */
export type Years = readonly [number, number];

/** One end of the brush, for its handle. */
export interface BrushEnd {
  year: number;
  /** The first and last year it can be moved to. */
  range: Years;
  /** Where it stands, as a part of the whole width. */
  place: number;
  /** A drag begins on it; the plot goes on with it. */
  onDrag: () => void;
  onYear: (year: number) => void;
}

/**
 * The choice of years over the columns of the plot: by dragging across it, or
 * by moving either end. All years chosen is no choice. Null without a column.
 */
export function useBrush(
  plot: RefObject<HTMLElement | null>,
  given: {
    columns: readonly OverviewColumn[];
    years: Years | null;
    onYears: (years: Years | null) => void;
  },
) {
  // Where a drag began; null while none is under way.
  const anchor = useRef<OverviewColumn | null>(null);
  const { columns } = given;
  const [start, end] = [columns[0], columns.at(-1)];
  if (!start || !end) return null;
  const all: Years = [start.from, end.to];
  const years = given.years ?? all;
  const choose = (from: number, to: number) => {
    const isAll = from <= all[0] && to >= all[1];
    given.onYears(isAll ? null : [from, to]);
  };
  const drag = (event: PointerEvent) => {
    const under = columnUnder(plot.current, columns, event);
    if (!anchor.current || !under) return;
    const { from, to } = anchor.current;
    choose(Math.min(from, under.from), Math.max(to, under.to));
  };
  const ends = describeEnds(columns, years, {
    choose,
    drag: (from) => {
      anchor.current = columnOf(columns, from);
    },
  });
  return {
    ...ends,
    years,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      plot.current?.setPointerCapture(event.pointerId);
      anchor.current = columnUnder(plot.current, columns, event);
      drag(event);
    },
    onPointerMove: drag,
    onPointerEnd() {
      anchor.current = null;
    },
  };
}

function columnUnder(
  plot: HTMLElement | null,
  columns: readonly OverviewColumn[],
  { clientX }: PointerEvent,
): OverviewColumn | null {
  const box = plot?.getBoundingClientRect();
  return box ? columnAt(columns, (clientX - box.left) / box.width) : null;
}

function columnOf(
  columns: readonly OverviewColumn[],
  year: number,
): OverviewColumn | null {
  return columns.find(({ from, to }) => from <= year && year <= to) ?? null;
}

/** Both ends of the brush; neither passes the other. */
function describeEnds(
  columns: readonly OverviewColumn[],
  [first, last]: Years,
  act: {
    choose: (from: number, to: number) => void;
    /** A drag begins, with the other end at this year. */
    drag: (other: number) => void;
  },
): { first: BrushEnd; last: BrushEnd } {
  return {
    first: {
      year: first,
      range: [columns[0]?.from ?? first, last],
      place: columnOf(columns, first)?.start ?? 0,
      onDrag: () => {
        act.drag(last);
      },
      onYear: (year) => {
        act.choose(year, last);
      },
    },
    last: {
      year: last,
      range: [first, columns.at(-1)?.to ?? last],
      place: columnOf(columns, last)?.end ?? 1,
      onDrag: () => {
        act.drag(first);
      },
      onYear: (year) => {
        act.choose(first, year);
      },
    },
  };
}
