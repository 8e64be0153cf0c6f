import { countEntities } from './fact-table.ts';
import type { TimelineData } from './timeline-data.ts';

/** Facts of the whole dataset by topic and by entity, whatever the settings leave out. */
export interface FactCounts {
  topics: ReadonlyMap<string, number>;
  /** `contracts` holds the facts about any contract. */
  entities: ReadonlyMap<string, number>;
}

/** Counts the facts of a dataset; an entity that has none is not in the map. */
export function countFacts({ catalogue }: TimelineData): FactCounts {
  const { entityIds, topic, topicIds } = catalogue;
  const topics = new Map(topicIds.map((id) => [id, 0]));
  for (const place of topic) {
    const id = topicIds[place] ?? '';
    topics.set(id, (topics.get(id) ?? 0) + 1);
  }
  const all = Uint32Array.from(topic.keys());
  const counts = countEntities(catalogue, all);
  return {
    topics,
    entities: new Map(entityIds.map((id, place) => [id, counts[place] ?? 0])),
  };
}
