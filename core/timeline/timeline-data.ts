import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import type { Topic } from '../model/topic.ts';

/** Everything that the timeline shows and searches, read once when it opens. */
export interface TimelineData {
  /** What the dataset says of itself. */
  pack: Pick<Pack, 'id' | 'title' | 'version' | 'dated' | 'changes'>;
  topics: readonly Topic[];
  entities: readonly Entity[];
  contracts: readonly Contract[];
  /** In any order; rows name a fact by its position in this list. */
  facts: readonly Fact[];
  sources: readonly Source[];
}
