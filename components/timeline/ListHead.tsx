import type { Timeline } from '../../core/timeline/build-timeline.ts';
import {
  clearFilters,
  hasFilters,
  type TimelineView,
} from '../../core/timeline/timeline-view.ts';
import { formatCount } from '../parts/format-count.ts';
import { Icon } from '../parts/Icon.tsx';

/** The head of the list: how much is shown, the chosen years, the order. */
export function ListHead(props: {
  view: TimelineView;
  timeline: Timeline;
  onChange: (part: Partial<TimelineView>) => void;
}) {
  const { timeline, view, onChange } = props;
  // The years have a pill of their own.
  const isNarrowed = hasFilters({ ...view, years: null }) || view.query !== '';
  return (
    <div class="list-head">
      <h2>
        <span role="status">
          {formatCount(timeline.shown)} of {formatCount(timeline.total)} entries
        </span>
      </h2>
      {view.years && (
        <button
          type="button"
          class="pill pill-on pill-plain"
          aria-label={`${nameYears(view.years)}, show all years`}
          onClick={() => {
            onChange({ years: null });
          }}
        >
          {nameYears(view.years)} <Icon name="close" size={14} />
        </button>
      )}
      {isNarrowed && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onChange(clearFilters(view));
          }}
        >
          Clear all
        </button>
      )}
      <label class="order">
        <span class="visually-hidden">Order</span>
        <select
          value={view.order}
          onChange={(event) => {
            const isOldest = event.currentTarget.value === 'oldest';
            onChange({ order: isOldest ? 'oldest' : 'newest' });
          }}
        >
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </label>
    </div>
  );
}

function nameYears([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first} to ${last}`;
}
