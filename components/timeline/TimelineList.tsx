import { useRef } from 'preact/hooks';
import type { YearRows } from '../../core/timeline/build-timeline.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { RowBlock } from './RowBlock.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { useRowFocus } from './use-row-focus.ts';

/** Rows that are drawn or left out together. */
const BLOCK = 40;
/** Up to this many rows all are drawn, so that the browser's own search finds them. */
const DRAW_ALL = 400;

/**
 * The facts by year. Up and Down, Home and End move among the rows, Enter
 * opens one. Of a long list only the blocks near what is seen are drawn.
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
  const { current, onKeyDown, reach } = useRowFocus(list, props);
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
              {rows.length === 1 ? '1 entry' : `${rows.length} entries`}
            </span>
          </h2>
          {cut(rows).map((block) => (
            <RowBlock
              key={block[0]}
              count={block.length}
              isWanted={props.shown <= DRAW_ALL || block.includes(current)}
            >
              {() => block.map(drawRow)}
            </RowBlock>
          ))}
        </section>
      ))}
    </div>
  );
}

function cut(rows: readonly number[]): (readonly number[])[] {
  const blocks: (readonly number[])[] = [];
  for (let at = 0; at < rows.length; at += BLOCK)
    blocks.push(rows.slice(at, at + BLOCK));
  return blocks;
}
