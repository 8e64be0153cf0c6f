import { FACT_STATUSES } from '../model/fact.ts';
import { STATUS_NAMES } from '../model/status-names.ts';
import { CONTRACT } from '../model/subject.ts';
import { CONTRACTS, type Choice, type Facet } from './timeline-view.ts';
import type { FactTable } from './fact-table.ts';
import type { Timeline } from './build-timeline.ts';

/** A value of a filter, with the facts that the other filters leave it. */
export interface FilterValue {
  id: string;
  name: string;
  count: number;
}

/**
 * What each filter offers: topics and statuses in their own order, entities
 * by the number of facts about them, so that the list does not move while one
 * filters. A single contract is offered while `chosen`, the choice of
 * entities, names it.
 */
export function listFilterValues(
  table: FactTable,
  timeline: Timeline,
  chosen: Choice,
): Record<Facet, readonly FilterValue[]> {
  const { topics, entities, contracts } = table.data;
  // A topic may have the id of an entity, or of all contracts.
  const names = {
    topics: new Map(topics.map(({ id, name }) => [id, name])),
    entities: new Map([
      ...entities.map(({ id, name }) => [id, name] as const),
      [CONTRACTS, 'Contracts'],
      ...contracts.map(({ id, name }) => [CONTRACT + id, name] as const),
    ]),
  };
  const isOffered = (id: string) =>
    !id.startsWith(CONTRACT) || Boolean(chosen?.includes(id));
  const values = (facet: 'topics' | 'entities', ids: readonly string[]) =>
    ids.map((id) => ({
      id,
      name: names[facet].get(id) ?? id,
      count: timeline.counts[facet].get(id) ?? 0,
    }));
  return {
    topics: values('topics', [...timeline.counts.topics.keys()]),
    entities: values(
      'entities',
      [...timeline.counts.entities.keys()].filter(isOffered),
    ),
    statuses: FACT_STATUSES.map((id) => ({
      id,
      name: STATUS_NAMES[id],
      count: timeline.counts.statuses.get(id) ?? 0,
    })),
  };
}
