import { useEffect, useRef } from 'preact/hooks';
import { formatAddress } from '../../core/timeline/timeline-address.ts';
import type { TimelineModel } from './create-timeline-model.ts';
import { FactPane } from './FactPane.tsx';
import { FilterColumn } from './FilterColumn.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { ListHead } from './ListHead.tsx';
import { OverviewBand } from './OverviewBand.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineRows } from './TimelineRows.tsx';
import { focusRow } from './use-row-focus.ts';
import { useTimeline } from './use-timeline.ts';

/** The full timeline: overview, filters, list and the opened fact, side by side where there is room. */
export function TimelinePage(props: {
  model: TimelineModel;
  onCopyLink: () => Promise<boolean>;
  onOptions: () => void;
}) {
  const { model } = props;
  const parts = useTimeline(model);
  const { timeline, values, view } = parts;
  const list = useRef<HTMLElement>(null);
  useReturningFocus(list, parts.details?.fact.id ?? null);
  const active = [view.topics, view.entities, view.statuses].filter(
    (choice) => choice !== null,
  ).length;
  return (
    <main class={parts.details ? 'timeline-page has-fact' : 'timeline-page'}>
      <TimelineHead
        model={model}
        onLeaveSearch={() => {
          focusRow(list.current);
        }}
        onOptions={props.onOptions}
      />
      <OverviewBand model={model} parts={parts} />
      <FilterSheet active={active}>
        <FilterColumn view={view} values={values} onChange={model.change} />
      </FilterSheet>
      <section class="list-column" ref={list} aria-label="Entries">
        <ListHead view={view} timeline={timeline} onChange={model.change} />
        <TimelineRows
          model={model}
          parts={parts}
          openFact={view.fact}
          addressOf={(fact) => `#${formatAddress({ ...view, fact })}`}
        />
      </section>
      <FactPane
        details={parts.details}
        series={parts.series}
        onOpen={(fact) => {
          model.change({ fact });
        }}
        onCopyLink={props.onCopyLink}
      />
    </main>
  );
}

/** Where the opened fact covers the list, it takes the focus; its row gets it back. */
function useReturningFocus(
  list: { current: HTMLElement | null },
  fact: string | null,
): void {
  const before = useRef(fact);
  useEffect(() => {
    if (before.current === fact) return;
    const isCovered = list.current?.checkVisibility() === false;
    if (fact && isCovered)
      document.querySelector<HTMLElement>('#fact-statement')?.focus();
    if (!fact && before.current) focusRow(list.current, before.current);
    before.current = fact;
  }, [fact]);
}
