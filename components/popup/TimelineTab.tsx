import { useEffect, useRef } from 'preact/hooks';
import { formatAddress } from '../../core/timeline/timeline-address.ts';
import type { TimelineModel } from '../timeline/create-timeline-model.ts';
import { TimelineRows } from '../timeline/TimelineRows.tsx';
import { focusRow } from '../timeline/use-row-focus.ts';
import { useTimeline } from '../timeline/use-timeline.ts';
import { PopupFact } from './PopupFact.tsx';
import { SmallCharts } from './SmallCharts.tsx';
import { TimelineTools } from './TimelineTools.tsx';

/** The timeline as the popup has it: search, filters, two small charts, the list by year; an opened fact covers them. */
export function TimelineTab(props: { model: TimelineModel }) {
  const { model } = props;
  const parts = useTimeline(model);
  const { series, details, view } = parts;
  const list = useRef<HTMLDivElement>(null);
  // The fact that was opened last: its row gets the focus back.
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (!view.fact && left.current) focusRow(list.current, left.current);
    left.current = view.fact ?? left.current;
  }, [view.fact]);
  const open = (fact: string | null) => {
    model.change({ fact });
  };

  if (details)
    return <PopupFact details={details} series={series} onOpen={open} />;
  return (
    <div class="timeline-tab">
      <TimelineTools
        model={model}
        parts={parts}
        onLeave={() => {
          focusRow(list.current);
        }}
      />
      <SmallCharts series={series[0] ?? null} contracts={parts.contracts} />
      <div class="list-column" ref={list}>
        <TimelineRows
          model={model}
          parts={parts}
          openFact={left.current}
          addressOf={(fact) =>
            `timeline.html#${formatAddress({ ...view, fact })}`
          }
        />
      </div>
    </div>
  );
}
