import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Fact } from '../../core/model/fact.ts';
import {
  buildTimeline,
  type Timeline,
} from '../../core/timeline/build-timeline.ts';
import {
  readFactDetails,
  type DetailsReader,
  type FactDetails,
} from '../../core/timeline/fact-details.ts';
import {
  buildFactTable,
  type FactTable,
  type LeftOut,
} from '../../core/timeline/fact-table.ts';
import {
  createWordSearch,
  type WordSearch,
} from '../../core/timeline/search-words.ts';
import {
  formatAddress,
  parseAddress,
} from '../../core/timeline/timeline-address.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import {
  WHOLE_TIMELINE,
  type TimelineView,
} from '../../core/timeline/timeline-view.ts';
import type { WordIndex } from '../../core/timeline/word-index.ts';
import { createRowStore, type RowStore } from './create-row-store.ts';

/** Answers what the timeline asks for as it is looked at. */
export interface TimelineReader extends DetailsReader {
  readWords(): Promise<WordIndex>;
  readFacts(ids: readonly string[]): Promise<Fact[]>;
}

/** What popup and full timeline share: the data, the view, and what follows from both. */
export interface TimelineModel {
  data: TimelineData;
  view: Signal<TimelineView>;
  table: ReadonlySignal<FactTable>;
  timeline: ReadonlySignal<Timeline>;
  /** The opened fact; null where none is, its id is not known, or it is still read. */
  details: ReadonlySignal<FactDetails | null>;
  /** The facts that rows show. */
  rows: RowStore;
  change: (part: Partial<TimelineView>) => void;
  /** What the settings leave out; call again when they change. */
  leaveOut: (leftOut: LeftOut) => void;
  /** Gets the search ready; before, and where it cannot be read, a search finds everything. */
  readSearch: () => Promise<void>;
  /** Waits until the opened fact, or the first rows, can be drawn at once. */
  settle: () => Promise<void>;
}

/** The state of a timeline over this data, with nothing filtered and nothing searched yet. */
export function createTimelineModel(
  data: TimelineData,
  settings: LeftOut,
  reader: TimelineReader,
): TimelineModel {
  const view = signal(WHOLE_TIMELINE);
  const leftOut = signal(settings);
  const search = signal<WordSearch | null>(null);
  const table = computed(() => buildFactTable(data, leftOut.value));
  const query = computed(() => view.value.query);
  const hits = computed(() => search.value?.(query.value) ?? null);
  // Opening a fact changes the view and none of the rows.
  const address = computed(() => formatAddress({ ...view.value, fact: null }));
  const filters = computed(() => parseAddress(address.value));
  const timeline = computed(() =>
    buildTimeline(table.value, filters.value, hits.value),
  );
  const rows = createRowStore(data.catalogue.ids, (ids) =>
    reader.readFacts(ids),
  );
  const opened = followFact(view, (id) => readFactDetails(data, id, reader));
  return {
    data,
    view,
    table,
    timeline,
    details: opened.details,
    rows,
    change(part) {
      view.value = { ...view.peek(), ...part };
    },
    leaveOut(changed) {
      if (isSame(changed, leftOut.peek())) return;
      leftOut.value = changed;
    },
    async readSearch() {
      const index = await reader.readWords();
      search.value = createWordSearch(index, data.catalogue.ids.length);
    },
    async settle() {
      await Promise.all([
        opened.settle(),
        rows.readFirst(timeline.peek().rows),
      ]);
    },
  };
}

/** The details of whichever fact the view opens. What was opened stays until the next is read. */
function followFact(
  view: ReadonlySignal<TimelineView>,
  read: (id: string) => Promise<FactDetails | null>,
) {
  const details = signal<FactDetails | null>(null);
  const id = computed(() => view.value.fact);
  let reading: Promise<void> = Promise.resolve();
  effect(() => {
    const wanted = id.value;
    if (wanted === null) {
      details.value = null;
      return;
    }
    const show = (found: FactDetails | null) => {
      if (id.peek() === wanted) details.value = found;
    };
    // What cannot be read is as if it were not there.
    reading = read(wanted).then(show, () => {
      show(null);
    });
  });
  return { details, settle: () => reading };
}

function isSame(a: LeftOut, b: LeftOut): boolean {
  return (
    a.topicsOff.join() === b.topicsOff.join() &&
    a.entitiesOff.join() === b.entitiesOff.join()
  );
}
