import { useRef } from 'preact/hooks';
import type { Facet } from '../../core/timeline/timeline-view.ts';
import { formatCount } from '../parts/format-count.ts';
import type { TimelineModel } from '../timeline/create-timeline-model.ts';
import { FilterPill } from '../timeline/FilterPill.tsx';
import { SearchField } from '../timeline/SearchField.tsx';
import { useSlashKey } from '../timeline/use-slash-key.ts';
import type { TimelineParts } from '../timeline/use-timeline.ts';

const PILLS: readonly { facet: Facet; name: string }[] = [
  { facet: 'topics', name: 'Topic' },
  { facet: 'entities', name: 'Entity' },
  { facet: 'statuses', name: 'Status' },
];

/** Search and filters over the popup's list, with the number of facts they leave. */
export function TimelineTools(props: {
  model: TimelineModel;
  parts: TimelineParts;
  /** Down was pressed in the search. */
  onLeave: () => void;
}) {
  const { model } = props;
  const { timeline, values, view } = props.parts;
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  return (
    <div class="timeline-tools">
      <SearchField
        label={`Search ${formatCount(timeline.total)} entries`}
        value={view.query}
        field={field}
        onSearch={(query) => {
          model.change({ query });
        }}
        onLeave={props.onLeave}
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
        {view.years && (
          <button
            type="button"
            class="pill pill-on pill-plain"
            aria-label={`Years: ${view.years.join(' to ')}, clear`}
            onClick={() => {
              model.change({ years: null });
            }}
          >
            {view.years.join(' to ')} <span aria-hidden="true">×</span>
          </button>
        )}
        <span class="pills-count" role="status">
          {formatCount(timeline.shown)} of {formatCount(timeline.total)}
        </span>
      </div>
    </div>
  );
}
