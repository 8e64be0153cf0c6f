import type { FactStatus } from '../model/fact.ts';
import type { Renames } from '../model/rename.ts';
import { renameSubject } from '../model/subject.ts';

/** The values that a filter lets through; null lets all through, an empty list none. */
export type Choice<T extends string = string> = readonly T[] | null;

/** The entity id under which facts about any contract are filtered. */
export const CONTRACTS = 'contracts';

/** What the reader is looking at: filters, search, order and the opened fact. */
export interface TimelineView {
  topics: Choice;
  /** Entity ids; `contracts` stands for facts about any contract, `contract:` and an id for those about one. */
  entities: Choice;
  statuses: Choice<FactStatus>;
  /** First and last year, both included; null for all. */
  years: readonly [number, number] | null;
  query: string;
  order: 'newest' | 'oldest';
  /** Id of the opened fact; null where none is. */
  fact: string | null;
}

/** The filters that hold a list of values. */
export type Facet = 'topics' | 'entities' | 'statuses';

/** Everything, newest first, nothing opened. */
export const WHOLE_TIMELINE: TimelineView = {
  topics: null,
  entities: null,
  statuses: null,
  years: null,
  query: '',
  order: 'newest',
  fact: null,
};

/** The same view with every filter and the search taken away; order and opened fact stay. */
export function clearFilters(view: TimelineView): TimelineView {
  return { ...WHOLE_TIMELINE, order: view.order, fact: view.fact };
}

/** The same view with the ids that its pack has now, for one that an old link asks for. */
export function renameView(
  view: TimelineView,
  renames: Renames | undefined,
): TimelineView {
  const rename = (id: string) => renameSubject(id, renames);
  return {
    ...view,
    fact: view.fact && rename(view.fact),
    topics: view.topics?.map(rename) ?? null,
    entities: view.entities?.map(rename) ?? null,
  };
}

/** Whether any filter but the search is set. */
export function hasFilters(view: TimelineView): boolean {
  return [view.topics, view.entities, view.statuses, view.years].some(
    (choice) => choice !== null,
  );
}

/**
 * The choice with one value switched. `all` are the values on offer: once
 * all of them are chosen, the filter is gone.
 */
export function switchChoice<T extends string>(
  choice: Choice<T>,
  value: T,
  all: readonly T[],
): Choice<T> {
  const chosen = new Set(choice ?? all);
  if (!chosen.delete(value)) chosen.add(value);
  return all.every((one) => chosen.has(one)) ? null : [...chosen];
}
