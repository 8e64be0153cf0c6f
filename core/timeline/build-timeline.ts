import type { FactTable } from './fact-table.ts';
import type { Choice, TimelineView } from './timeline-view.ts';

/** The rows of one year. */
export interface YearRows {
  year: number;
  /** Positions in `data.facts`, in the order of the view. */
  rows: readonly number[];
}

/** What one year holds once every filter but the years is applied. */
export interface YearCount {
  year: number;
  total: number;
  /** Facts by status, in the order of `FACT_STATUSES`. */
  byStatus: readonly number[];
}

/** A view of the facts: rows and the numbers beside the filters. */
export interface Timeline {
  years: readonly YearRows[];
  /** Facts that all filters and the search let through. */
  shown: number;
  /** Facts without any filter. */
  total: number;
  /** For each value of a filter, the facts that the other filters let through; zeros included. */
  counts: {
    topics: ReadonlyMap<string, number>;
    entities: ReadonlyMap<string, number>;
    statuses: ReadonlyMap<string, number>;
  };
  /** The years that have facts, oldest first; those that a filter empties stay, with zeros. */
  overview: readonly YearCount[];
}

/**
 * Rows and counts for a view, in one pass over the facts. `hits` has 1 at the
 * position of each fact that the search found; null where nothing is searched.
 * A fact counts for a filter when no other filter holds it back.
 */
export function buildTimeline(
  table: FactTable,
  view: TimelineView,
  hits: Uint8Array | null,
): Timeline {
  const tally = createTally(table);
  const years: { year: number; rows: number[] }[] = [];
  const judge = createJudge(table, view);
  const { byDate } = table;
  let shown = 0;
  for (let step = 0; step < byDate.length; step += 1) {
    const place = view.order === 'newest' ? byDate.length - 1 - step : step;
    const position = byDate[place] ?? 0;
    const year = table.year[position] ?? 0;
    if (hits && !hits[position]) {
      tally.meet(year);
      continue;
    }
    const held = judge(position);
    tally.count(position, held);
    if (held !== 0) continue;
    shown += 1;
    const last = years.at(-1);
    if (last?.year === year) last.rows.push(position);
    else years.push({ year, rows: [position] });
  }
  return { years, shown, total: byDate.length, ...tally.result() };
}

const TOPIC = 1;
const ENTITY = 2;
const STATUS = 4;
const YEARS = 8;

/** Tells by which filters a fact is held back, as bits; 0 for none. */
function createJudge(table: FactTable, view: TimelineView) {
  const topics = mask(table.topicIds, view.topics);
  const entities = mask(table.entityIds, view.entities);
  const statuses = mask(table.statusIds, view.statuses);
  const [first, last] = view.years ?? [0, 9999];
  const namesChosen = (position: number) => {
    const end = table.entityStart[position + 1] ?? 0;
    for (let at = table.entityStart[position] ?? 0; at < end; at += 1)
      if (entities?.[table.entity[at] ?? 0]) return true;
    return false;
  };
  return (position: number): number => {
    const year = table.year[position] ?? 0;
    return (
      (topics && !topics[table.topic[position] ?? 0] ? TOPIC : 0) |
      (entities && !namesChosen(position) ? ENTITY : 0) |
      (statuses && !statuses[table.status[position] ?? 0] ? STATUS : 0) |
      (year < first || year > last ? YEARS : 0)
    );
  };
}

function mask(ids: readonly string[], choice: Choice): Uint8Array | null {
  if (!choice) return null;
  const chosen = new Set<string>(choice);
  return Uint8Array.from(ids, (id) => (chosen.has(id) ? 1 : 0));
}

/** Adds up the facts for each value of each filter. */
function createTally(table: FactTable) {
  const topics = new Uint32Array(table.topicIds.length);
  const entities = new Uint32Array(table.entityIds.length);
  const statuses = new Uint32Array(table.statusIds.length);
  const perYear = new Map<number, number[]>();
  const meet = (year: number): number[] => {
    let row = perYear.get(year);
    if (!row) perYear.set(year, (row = table.statusIds.map(() => 0)));
    return row;
  };
  const count = (position: number, held: number) => {
    const status = table.status[position] ?? 0;
    const year = meet(table.year[position] ?? 0);
    if ((held & ~YEARS) === 0) year[status] = (year[status] ?? 0) + 1;
    if ((held & ~TOPIC) === 0) bump(topics, table.topic[position]);
    if ((held & ~STATUS) === 0) bump(statuses, status);
    if ((held & ~ENTITY) !== 0) return;
    const end = table.entityStart[position + 1] ?? 0;
    for (let at = table.entityStart[position] ?? 0; at < end; at += 1)
      bump(entities, table.entity[at]);
  };
  const result = () => ({
    counts: {
      topics: named(table.topicIds, topics),
      entities: named(table.entityIds, entities),
      statuses: named(table.statusIds, statuses),
    },
    overview: [...perYear]
      .map(([year, byStatus]) => ({
        year,
        byStatus,
        total: byStatus.reduce((sum, one) => sum + one, 0),
      }))
      .sort((a, b) => a.year - b.year),
  });
  return { meet, count, result };
}

function bump(counts: Uint32Array, at = 0): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function named(ids: readonly string[], counts: Uint32Array) {
  return new Map(ids.map((id, number) => [id, counts[number] ?? 0]));
}
