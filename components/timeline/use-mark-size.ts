import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OverviewColumn } from '../../core/timeline/overview-columns.ts';

/** Height in which the marks of a year stand, in px. */
export const PLOT_HEIGHT = 128;
/** Sizes to try, in px: below the last, statuses could not be told apart. */
const SIZES = [14, 12, 11, 10, 9, 8, 7];
/** Room between the marks of one year and the next, in px. */
const MARGIN = 8;

/** The largest size at which each fact has a mark of its own, in px; null where there are too many for that. */
export function useMarkSize(
  plot: RefObject<HTMLElement | null>,
  columns: readonly OverviewColumn[],
): number | null {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [columns.length === 0]);
  const fits = (size: number) =>
    columns.every(({ start, end, total }) => {
      const across = Math.floor(((end - start) * width - MARGIN) / size);
      return Math.ceil(total / Math.max(across, 1)) * size <= PLOT_HEIGHT;
    });
  return SIZES.find(fits) ?? null;
}
