import { useMemo, useRef } from 'preact/hooks';
import type { YearCount } from '../../core/timeline/build-timeline.ts';
import {
  buildColumns,
  type OverviewColumn,
} from '../../core/timeline/overview-columns.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { useBrush, type Years } from './use-brush.ts';
import { useMarkSize } from './use-mark-size.ts';
import { YearColumn } from './YearColumn.tsx';

/** The facts by year, one mark each, and the years to look at: dragged over with the pointer, or moved by handles. */
export function YearOverview(props: {
  overview: readonly YearCount[];
  years: Years | null;
  onYears: (years: Years | null) => void;
}) {
  const plot = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => buildColumns(props.overview), [props.overview]);
  const markSize = useMarkSize(plot, columns);
  const brush = useBrush(plot, { ...props, columns });
  const most = Math.max(...columns.map(({ total }) => total));
  if (!brush) return null;
  const { onPointerDown, onPointerMove, onPointerEnd } = brush;
  const [first, last] = brush.years;
  return (
    <section class="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">
        Entries by year{markSize === null ? '' : ', one mark each'}
      </h2>
      <p>
        Drag to select years.{' '}
        {props.years && <ShowAll onPress={() => props.onYears(null)} />}
      </p>
      <div
        class="overview-plot"
        ref={plot}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
      >
        {props.years && <Brush columns={columns} years={props.years} />}
        <ol>
          {columns.map((column) => (
            <YearColumn
              key={column.from}
              column={column}
              markSize={markSize}
              most={most}
              isChosen={
                props.years !== null &&
                first <= column.from &&
                column.to <= last
              }
            />
          ))}
        </ol>
        <BrushHandle name="First year" {...brush.first} />
        <BrushHandle name="Last year" {...brush.last} />
      </div>
    </section>
  );
}

function ShowAll({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" class="link" onClick={onPress}>
      Show all
    </button>
  );
}

function Brush(props: { columns: readonly OverviewColumn[]; years: Years }) {
  const [from, to] = props.years;
  const chosen = props.columns.filter(
    (column) => column.from >= from && column.to <= to,
  );
  const start = chosen[0]?.start ?? 0;
  const end = chosen.at(-1)?.end ?? 1;
  return (
    <span
      class="brush"
      style={{
        insetInlineStart: `${start * 100}%`,
        width: `${(end - start) * 100}%`,
      }}
    />
  );
}
