import { FACT_STATUSES } from '../../core/model/fact.ts';
import type { OverviewColumn } from '../../core/timeline/overview-columns.ts';
import { StatusMark } from '../parts/StatusMark.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';
import { PLOT_HEIGHT } from './use-mark-size.ts';

/** A year of the overview: a mark for each fact, or a bar by status where there are too many. */
export function YearColumn(props: {
  column: OverviewColumn;
  /** In px; null for a bar. */
  markSize: number | null;
  /** Facts in the fullest year, for the scale of the bars. */
  most: number;
  isChosen: boolean;
}) {
  const { column, markSize } = props;
  const { from, to, total, isGap } = column;
  return (
    <li
      class={props.isChosen ? 'year-column year-chosen' : 'year-column'}
      style={{ width: `${(column.end - column.start) * 100}%` }}
    >
      {markSize === null ? (
        <StatusBar column={column} most={props.most} />
      ) : (
        <StatusMarks column={column} size={markSize} />
      )}
      <span class="year-label" title={isGap ? `${from} to ${to}` : undefined}>
        {isGap ? <span aria-hidden="true">…</span> : <YearName year={from} />}
        <span class="visually-hidden">
          {isGap
            ? `${from} to ${to}, no entries`
            : `, ${total} ${total === 1 ? 'entry' : 'entries'}`}
        </span>
      </span>
    </li>
  );
}

/** The year; without its century where columns are narrow. */
function YearName(props: { year: number }) {
  const text = String(props.year);
  return (
    <span>
      <span class="century">{text.slice(0, 2)}</span>
      {text.slice(2)}
    </span>
  );
}

function StatusMarks(props: { column: OverviewColumn; size: number }) {
  const { size } = props;
  return (
    <span class="year-marks" aria-hidden="true">
      {FACT_STATUSES.flatMap((status, at) =>
        Array.from({ length: props.column.byStatus[at] ?? 0 }, (_, nth) => (
          <span
            key={`${status}-${nth}`}
            data-status={status}
            style={{ width: `${size}px`, height: `${size}px` }}
          >
            <StatusMark
              mark={STATUS_MARKS[status]}
              size={size - 2}
              isDecorative
            />
          </span>
        )),
      )}
    </span>
  );
}

function StatusBar(props: { column: OverviewColumn; most: number }) {
  const { byStatus, total } = props.column;
  const height = (count: number) =>
    props.most > 0 ? (count / props.most) * PLOT_HEIGHT : 0;
  let top = PLOT_HEIGHT;
  return (
    <svg
      class="year-bar"
      width="100%"
      height={PLOT_HEIGHT}
      aria-hidden="true"
      data-total={total}
    >
      {FACT_STATUSES.map((status, at) => {
        const part = height(byStatus[at] ?? 0);
        top -= part;
        return (
          <rect
            key={status}
            data-status={status}
            x="15%"
            width="70%"
            y={top}
            height={part}
          />
        );
      })}
    </svg>
  );
}
