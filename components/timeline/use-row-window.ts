import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchScroll } from './watch-scroll.ts';

/** Height of a row before any was drawn, in px: date and a title of two lines. */
const TYPICAL_ROW = 62;
/** How far outside the scrolled area rows are drawn, in px: more than one press of Page Down. */
const MARGIN = 1200;
/** The window moves by this many rows, so that scrolling seldom draws. */
const STEP = 10;

/** Which rows are drawn, from `start` up to `end`, and the height that the others get, in px. */
export interface RowRange {
  start: number;
  end: number;
  rowHeight: number;
}

/**
 * The rows of a list near what is seen. Rows have different heights: those
 * not drawn count as the mean of those that are, and the browser's scroll
 * anchoring keeps what is seen in its place when that was not exact.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  given: { count: number; wanted: number; isWhole: boolean; isFirst: boolean },
): RowRange {
  const { count, wanted, isWhole } = given;
  // Of many lists under each other the first is seen for sure; whether others are, the layout tells.
  const [seen, setSeen] = useState({ start: 0, end: given.isFirst ? STEP : 0 });
  const rowHeight = useRef(TYPICAL_ROW);
  const lastWanted = useRef(-1);

  const look = () => {
    const element = list.current;
    if (!element || isWhole) return;
    const next = findSeen(element, rowHeight.current);
    setSeen((old) =>
      old.start === next.start && old.end === next.end ? old : next,
    );
  };
  useEffect(look, [isWhole, count]);
  useEffect(() => (isWhole ? undefined : watchScroll(look)), [isWhole]);

  useEffect(() => {
    const element = list.current;
    const drawn = element?.children.length ?? 0;
    if (!element || drawn < STEP || rowHeight.current !== TYPICAL_ROW) return;
    const first = element.firstElementChild?.getBoundingClientRect();
    const last = element.lastElementChild?.getBoundingClientRect();
    if (first && last) rowHeight.current = (last.bottom - first.top) / drawn;
  });

  const isAsked = wanted !== lastWanted.current && wanted >= 0;
  lastWanted.current = wanted;
  const isMissing = wanted < seen.start || wanted >= seen.end;
  const range =
    isAsked && isMissing && !isWhole
      ? { start: wanted - STEP, end: wanted + 2 * STEP }
      : seen;
  // The row that takes the focus stays drawn until scrolling to it tells what is seen.
  useLayoutEffect(() => {
    setSeen(range);
  });
  if (isWhole) return { start: 0, end: count, rowHeight: rowHeight.current };
  const start = Math.max(0, Math.min(range.start, count));
  const end = Math.max(start, Math.min(range.end, count));
  return { start, end, rowHeight: rowHeight.current };
}

function findSeen(
  element: Element,
  rowHeight: number,
): { start: number; end: number } {
  const { top } = element.getBoundingClientRect();
  const first = (-MARGIN - top) / rowHeight;
  const last = (window.innerHeight + MARGIN - top) / rowHeight;
  const start = Math.max(0, Math.floor(first / STEP) * STEP);
  return { start, end: Math.max(start, Math.ceil(last / STEP) * STEP) };
}
