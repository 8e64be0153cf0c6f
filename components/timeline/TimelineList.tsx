import { useRef } from 'preact/hooks';
import type { YearRows } from '../../core/timeline/build-timeline.ts';
import { formatCount } from '../parts/format-count.ts';
import type { RowStore } from './create-row-store.ts';
import { RowWindow } from './RowWindow.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { useRowFocus } from './use-row-focus.ts';

/** Up to this many rows all are drawn, so that the browser's own search finds them. */
const DRAW_ALL = 400;

/**
 * The facts by year. Up and Down, Home and End move among the rows, Enter
 * opens one. Of a long list only the rows near what is seen are drawn.
 */
export function TimelineList(props: {
  /** Ids of all facts; the place of one is its position. */
  ids: readonly string[];
  facts: RowStore;
  /** Positions of all rows, and the same by year. */
  rows: Uint32Array;
  years: readonly YearRows[];
  openFact: string | null;
  /** Positions of the facts that newer ones replace. */
  superseded: ReadonlySet<number>;
  addressOf: (fact: string) => string;
  onOpen: (id: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { ids, rows: all, years } = props;
  const { current, reached, onKeyDown, reach } = useRowFocus(list, props);
  const drawRow = (position: number) => {
    const id = ids[position] ?? '';
    return (
      <TimelineRow
        key={id}
        id={id}
        fact={props.facts.get(position)}
        href={props.addressOf(id)}
        isOpen={id === props.openFact}
        isTabStop={position === current}
        isSuperseded={props.superseded.has(position)}
        onOpen={() => {
          reach(position);
          props.onOpen(id);
        }}
      />
    );
  };
  return (
    <div class="timeline-list" ref={list} onKeyDown={onKeyDown}>
      {years.map(({ year, rows }, at) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 class="year" id={`year-${year}`}>
            {year}{' '}
            <span>
              {rows.length === 1
                ? '1 entry'
                : `${formatCount(rows.length)} entries`}
            </span>
          </h2>
          <RowWindow
            rows={rows}
            isWhole={all.length <= DRAW_ALL}
            isFirst={at === 0}
            wanted={reached === null ? -1 : rows.indexOf(reached)}
          >
            {drawRow}
          </RowWindow>
        </section>
      ))}
    </div>
  );
}
