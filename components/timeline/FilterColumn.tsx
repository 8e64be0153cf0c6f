import { useState } from 'preact/hooks';
import { FACT_STATUSES } from '../../core/model/fact.ts';
import type { FilterValue } from '../../core/timeline/filter-values.ts';
import {
  switchChoice,
  type Choice,
  type Facet,
  type TimelineView,
} from '../../core/timeline/timeline-view.ts';
import { StatusMark } from '../parts/StatusMark.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';
import { FilterValueBox } from './FilterValueBox.tsx';
import { StatusMeanings } from './StatusMeanings.tsx';

/** Entities that are offered before the rest is asked for; the list is long and few names make most of it. */
const FIRST_VALUES = 8;

const GROUPS: readonly { facet: Facet; name: string }[] = [
  { facet: 'statuses', name: 'Status' },
  { facet: 'topics', name: 'Topic' },
  { facet: 'entities', name: 'Entity' },
];

/** All filters with their counts, everything ticked to begin with. */
export function FilterColumn(props: {
  view: TimelineView;
  values: Record<Facet, readonly FilterValue[]>;
  onChange: (part: Partial<TimelineView>) => void;
}) {
  return (
    <div class="filters">
      {GROUPS.map(({ facet, name }) => (
        <FilterGroup
          key={facet}
          name={name}
          values={props.values[facet]}
          choice={props.view[facet]}
          hasMarks={facet === 'statuses'}
          onChoose={(choice) => {
            props.onChange({ [facet]: choice });
          }}
        />
      ))}
      <StatusMeanings />
    </div>
  );
}

function FilterGroup(props: {
  name: string;
  values: readonly FilterValue[];
  choice: Choice;
  hasMarks: boolean;
  onChoose: (choice: Choice) => void;
}) {
  const { choice, values, name } = props;
  const [isWhole, setIsWhole] = useState(false);
  const ids = values.map(({ id }) => id);
  const isNone = choice?.length === 0;
  const more = values.length - FIRST_VALUES;
  const hasMore = more > 1 && !isWhole;
  const headingId = `filter-${name.toLowerCase()}`;
  return (
    <div class="filter-group" role="group" aria-labelledby={headingId}>
      <h2 id={headingId}>{name}</h2>
      <button
        type="button"
        class="link filter-none"
        aria-label={`${isNone ? 'All' : 'None'}: ${name}`}
        onClick={() => {
          props.onChoose(isNone ? null : []);
        }}
      >
        {isNone ? 'All' : 'None'}
      </button>
      {(hasMore ? values.slice(0, FIRST_VALUES) : values).map((value) => (
        <FilterValueBox
          key={value.id}
          value={value}
          isChosen={choice?.includes(value.id) ?? true}
          mark={props.hasMarks && <ValueMark id={value.id} />}
          onSwitch={() => {
            props.onChoose(switchChoice(choice, value.id, ids));
          }}
        />
      ))}
      {hasMore && (
        <button
          type="button"
          class="link filter-more"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {more} more
        </button>
      )}
    </div>
  );
}

function ValueMark(props: { id: string }) {
  const status = FACT_STATUSES.find((one) => one === props.id);
  return status ? (
    <StatusMark mark={STATUS_MARKS[status]} isDecorative />
  ) : null;
}
