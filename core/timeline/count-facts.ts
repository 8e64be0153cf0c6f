import { CONTRACTS } from './timeline-view.ts';
import type { TimelineData } from './timeline-data.ts';

/** Facts of the whole dataset by topic and by entity, whatever the settings leave out. */
export interface FactCounts {
  topics: ReadonlyMap<string, number>;
  /** `contracts` holds the facts about any contract. */
  entities: ReadonlyMap<string, number>;
}

/** Counts the facts of a dataset; what has none is not in the maps. */
export function countFacts({ facts }: TimelineData): FactCounts {
  const topics = new Map<string, number>();
  const entities = new Map<string, number>();
  const bump = (counts: Map<string, number>, id: string) =>
    counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const fact of facts) {
    bump(topics, fact.topic);
    for (const id of fact.entities) bump(entities, id);
    if (fact.contract) bump(entities, CONTRACTS);
  }
  return { topics, entities };
}
