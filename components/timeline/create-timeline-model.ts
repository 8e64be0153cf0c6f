import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import {
  buildTimeline,
  type Timeline,
} from '../../core/timeline/build-timeline.ts';
import {
  buildFactTable,
  type FactTable,
  type LeftOut,
} from '../../core/timeline/fact-table.ts';
import { createSearchIndex } from '../../core/timeline/search-index.ts';
import {
  formatAddress,
  parseAddress,
} from '../../core/timeline/timeline-address.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import {
  WHOLE_TIMELINE,
  type TimelineView,
} from '../../core/timeline/timeline-view.ts';

/** Facts that are read into the search at once: about 10 ms of work, less than a frame. */
const SLICE = 200;

/** What popup and full timeline share: the data, the view, and what follows from both. */
export interface TimelineModel {
  data: TimelineData;
  view: Signal<TimelineView>;
  table: ReadonlySignal<FactTable>;
  timeline: ReadonlySignal<Timeline>;
  /** Ids of the facts that newer ones replace. */
  superseded: ReadonlySet<string>;
  change: (part: Partial<TimelineView>) => void;
  /** What the settings leave out; call again when they change. */
  leaveOut: (leftOut: LeftOut) => void;
  /** Reads more facts into the search; false once all are in. */
  readMore: () => boolean;
}

/** The state of a timeline over this data, with nothing filtered and nothing searched yet. */
export function createTimelineModel(
  data: TimelineData,
  settings: LeftOut,
): TimelineModel {
  const index = createSearchIndex(data);
  const slices = signal(0);
  const view = signal(WHOLE_TIMELINE);
  const leftOut = signal(settings);
  const table = computed(() => buildFactTable(data, leftOut.value));
  const query = computed(() => view.value.query);
  const hits = computed(() => {
    // The number of slices is read so that the search runs again when the index grows.
    return slices.value >= 0 ? index.find(query.value) : null;
  });
  // Opening a fact changes the view and none of the rows.
  const address = computed(() => formatAddress({ ...view.value, fact: null }));
  const filters = computed(() => parseAddress(address.value));
  return {
    data,
    view,
    table,
    timeline: computed(() =>
      buildTimeline(table.value, filters.value, hits.value),
    ),
    superseded: new Set(data.facts.flatMap((fact) => fact.supersedes ?? [])),
    change(part) {
      view.value = { ...view.peek(), ...part };
    },
    leaveOut(changed) {
      if (isSame(changed, leftOut.peek())) return;
      leftOut.value = changed;
    },
    readMore: () =>
      batch(() => {
        const hasMore = index.addNext(SLICE);
        // A search that is under way sees the new facts; others need no new pass.
        if (query.peek()) slices.value += 1;
        return hasMore;
      }),
  };
}

function isSame(a: LeftOut, b: LeftOut): boolean {
  return (
    a.topicsOff.join() === b.topicsOff.join() &&
    a.entitiesOff.join() === b.entitiesOff.join()
  );
}
