import { useRef } from 'preact/hooks';
import type { YearRows } from '../../core/timeline/build-timeline.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { formatCount } from '../parts/format-count.ts';
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
  data: TimelineData;
  years: readonly YearRows[];
  shown: number;
  openFact: string | null;
  superseded: ReadonlySet<string>;
  addressOf: (fact: string) => string;
  onOpen: (id: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { data, years } = props;
  const { current, reached, onKeyDown, reach } = useRowFocus(list, props);
  const drawRow = (position: number) => {
    const fact = data.facts[position];
    return fact ? (
      <TimelineRow
        key={fact.id}
        fact={fact}
        href={props.addressOf(fact.id)}
        isOpen={fact.id === props.openFact}
        isTabStop={position === current}
        isSuperseded={props.superseded.has(fact.id)}
        onOpen={(id) => {
          reach(position);
          props.onOpen(id);
        }}
      />
    ) : null;
  };
  return (
    <div class="timeline-list" ref={list} onKeyDown={onKeyDown}>
      {years.map(({ year, rows }) => (
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
            isWhole={props.shown <= DRAW_ALL}
            wanted={reached === null ? -1 : rows.indexOf(reached)}
          >
            {drawRow}
          </RowWindow>
        </section>
      ))}
    </div>
  );
}
