import { useEffect, useMemo, useRef } from 'preact/hooks';
import { buildContractBars } from '../../core/timeline/contract-bars.ts';
import { buildFactDetails } from '../../core/timeline/fact-details.ts';
import { listFilterValues } from '../../core/timeline/filter-values.ts';
import { buildSeries } from '../../core/timeline/quantity-series.ts';
import { formatAddress } from '../../core/timeline/timeline-address.ts';
import type { Facet } from '../../core/timeline/timeline-view.ts';
import type { TimelineModel } from '../timeline/create-timeline-model.ts';
import { FilterPill } from '../timeline/FilterPill.tsx';
import { SearchField } from '../timeline/SearchField.tsx';
import { TimelineList, focusRow } from '../timeline/TimelineList.tsx';
import { NoMatch } from '../timeline/NoMatch.tsx';
import { PopupFact } from './PopupFact.tsx';
import { SmallCharts } from './SmallCharts.tsx';

const PILLS: readonly { facet: Facet; name: string }[] = [
  { facet: 'topics', name: 'Topic' },
  { facet: 'entities', name: 'Entity' },
  { facet: 'statuses', name: 'Status' },
];

/** The timeline as the popup has it: search, filters, two small charts, the list by year; an opened fact covers them. */
export function TimelineTab(props: { model: TimelineModel }) {
  const { model } = props;
  const { data } = model;
  const view = model.view.value;
  const table = model.table.value;
  const timeline = model.timeline.value;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const values = listFilterValues(table, timeline);
  const series = useMemo(() => buildSeries(table), [table]);
  const contracts = useMemo(() => buildContractBars(table), [table]);
  const details = useMemo(
    () => (view.fact ? buildFactDetails(data, view.fact) : null),
    [data, view.fact],
  );
  const open = (fact: string | null) => {
    model.change({ fact });
  };
  useSlashKey(() => field.current);
  // The fact that was opened last: its row gets the focus back.
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (!view.fact && left.current) focusRow(list.current, left.current);
    left.current = view.fact ?? left.current;
  }, [view.fact]);

  if (details)
    return <PopupFact details={details} series={series} onOpen={open} />;
  return (
    <div class="timeline-tab">
      <div class="timeline-tools">
        <SearchField
          label={`Search ${timeline.total} entries`}
          value={view.query}
          field={field}
          onSearch={(query) => {
            model.change({ query });
          }}
          onLeave={() => {
            focusRow(list.current);
          }}
        />
        <div class="pills">
          {PILLS.map(({ facet, name }) => (
            <FilterPill
              key={facet}
              name={name}
              values={values[facet]}
              choice={view[facet]}
              onChoose={(choice) => {
                model.change({ [facet]: choice });
              }}
            />
          ))}
          <span class="pills-count" role="status">
            {timeline.shown} of {timeline.total}
          </span>
        </div>
      </div>
      <SmallCharts
        series={series[0] ?? null}
        contracts={contracts}
        onOpen={open}
      />
      <div class="timeline-scroll" data-scrolls ref={list}>
        {timeline.shown === 0 ? (
          <NoMatch model={model} />
        ) : (
          <TimelineList
            data={data}
            years={timeline.years}
            shown={timeline.shown}
            openFact={left.current}
            superseded={model.superseded}
            addressOf={(fact) =>
              `timeline.html#${formatAddress({ ...view, fact })}`
            }
            onOpen={open}
          />
        )}
      </div>
    </div>
  );
}

/** Moves focus into the search when `/` is pressed outside of a field. */
export function useSlashKey(field: () => HTMLInputElement | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (
        event.target instanceof HTMLInputElement &&
        event.target.type === 'text'
      )
        return;
      event.preventDefault();
      field()?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
