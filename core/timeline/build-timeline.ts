import { FACT_STATUSES } from '../model/fact.ts';
import { maskOf, type FactTable } from './fact-table.ts';
import type { Choice, TimelineView } from './timeline-view.ts';

/** The rows of one year. */
export interface YearRows {
  year: number;
  /** Positions of facts, in the order of the view. */
  rows: Uint32Array;
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
  /** Positions of all facts that are shown, in the order of the view. */
  rows: Uint32Array;
  /** The same by year. */
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
  const judge = createJudge(table, view);
  const { byDate } = table;
  const rows = new Uint32Array(byDate.length);
  const isNewestFirst = view.order === 'newest';
  let shown = 0;
  for (let step = 0; step < byDate.length; step += 1) {
    const place = isNewestFirst ? byDate.length - 1 - step : step;
    const position = byDate[place] ?? 0;
    if (hits && !hits[position]) continue;
    const held = judge(position);
    tally.count(position, held);
    if (held !== 0) continue;
    rows[shown] = position;
    shown += 1;
  }
  const found = rows.subarray(0, shown);
  return {
    rows: found,
    years: splitByYear(found, table.data.catalogue.year),
    shown,
    total: byDate.length,
    ...tally.result(),
  };
}

function splitByYear(rows: Uint32Array, yearOf: Uint16Array): YearRows[] {
  const years: YearRows[] = [];
  for (let start = 0; start < rows.length;) {
    const year = yearOf[rows[start] ?? 0] ?? 0;
    let end = start + 1;
    while (end < rows.length && yearOf[rows[end] ?? 0] === year) end += 1;
    years.push({ year, rows: rows.subarray(start, end) });
    start = end;
  }
  return years;
}

const TOPIC = 1;
const ENTITY = 2;
const STATUS = 4;
const YEARS = 8;

/** Tells by which filters a fact is held back, as bits; 0 for none. */
function createJudge({ data }: FactTable, view: TimelineView) {
  const { catalogue } = data;
  const { entity, entityStart } = catalogue;
  const topics = mask(catalogue.topicIds, view.topics);
  const entities = mask(catalogue.entityIds, view.entities);
  const statuses = mask(FACT_STATUSES, view.statuses);
  const [first, last] = view.years ?? [0, 9999];
  const namesChosen = (position: number) => {
    const end = entityStart[position + 1] ?? 0;
    for (let at = entityStart[position] ?? 0; at < end; at += 1)
      if (entities?.[entity[at] ?? 0]) return true;
    return false;
  };
  return (position: number): number => {
    const year = catalogue.year[position] ?? 0;
    return (
      (topics && !topics[catalogue.topic[position] ?? 0] ? TOPIC : 0) |
      (entities && !namesChosen(position) ? ENTITY : 0) |
      (statuses && !statuses[catalogue.status[position] ?? 0] ? STATUS : 0) |
      (year < first || year > last ? YEARS : 0)
    );
  };
}

function mask(ids: readonly string[], choice: Choice): Uint8Array | null {
  return choice && maskOf(ids, choice);
}

/** Adds up the facts for each value of each filter. */
function createTally(table: FactTable) {
  const { catalogue } = table.data;
  const { entity, entityStart } = catalogue;
  const topics = new Uint32Array(catalogue.topicIds.length);
  const entities = new Uint32Array(catalogue.entityIds.length);
  const statuses = new Uint32Array(FACT_STATUSES.length);
  const firstYear = table.years[0] ?? 0;
  const span = (table.years.at(-1) ?? 0) - firstYear + 1;
  const perYear = new Uint32Array(span * FACT_STATUSES.length);
  const count = (position: number, held: number) => {
    const status = catalogue.status[position] ?? 0;
    if ((held & ~YEARS) === 0) {
      const year = (catalogue.year[position] ?? 0) - firstYear;
      bump(perYear, year * FACT_STATUSES.length + status);
    }
    if ((held & ~TOPIC) === 0) bump(topics, catalogue.topic[position]);
    if ((held & ~STATUS) === 0) bump(statuses, status);
    if ((held & ~ENTITY) !== 0) return;
    const end = entityStart[position + 1] ?? 0;
    for (let at = entityStart[position] ?? 0; at < end; at += 1)
      bump(entities, entity[at]);
  };
  const countYear = (year: number): YearCount => {
    const start = (year - firstYear) * FACT_STATUSES.length;
    const byStatus = [...perYear.subarray(start, start + FACT_STATUSES.length)];
    const total = byStatus.reduce((sum, one) => sum + one, 0);
    return { year, total, byStatus };
  };
  const result = () => ({
    counts: {
      topics: named(table.topics, catalogue.topicIds, topics),
      entities: named(table.entities, catalogue.entityIds, entities),
      statuses: named([...statuses.keys()], FACT_STATUSES, statuses),
    },
    overview: table.years.map(countYear),
  });
  return { count, result };
}

function bump(counts: Uint32Array, at = 0): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function named(
  places: readonly number[],
  ids: readonly string[],
  counts: Uint32Array,
) {
  return new Map(places.map((at) => [ids[at] ?? '', counts[at] ?? 0]));
}
