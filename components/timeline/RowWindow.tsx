import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useRowWindow } from './use-row-window.ts';

/**
 * The rows of a year; of a long list only those near what is seen. Padding
 * keeps the room of the others, so that the scrollbar tells the truth.
 */
export function RowWindow(props: {
  rows: Uint32Array;
  /** Draws all rows, however many. */
  isWhole: boolean;
  /** Whether nothing stands over it, so that it is seen before anything is laid out. */
  isFirst: boolean;
  /** Place among the rows of the one that is about to take the focus; -1 for none. */
  wanted: number;
  children: (position: number) => ComponentChildren;
}) {
  const { rows } = props;
  const list = useRef<HTMLOListElement>(null);
  const { start, end, rowHeight } = useRowWindow(list, {
    count: rows.length,
    wanted: props.wanted,
    isWhole: props.isWhole,
    isFirst: props.isFirst,
  });
  return (
    <ol
      ref={list}
      class="rows"
      style={{
        paddingBlockStart: `${start * rowHeight}px`,
        paddingBlockEnd: `${(rows.length - end) * rowHeight}px`,
      }}
    >
      {Array.from(rows.subarray(start, end), (at) => props.children(at))}
    </ol>
  );
}
