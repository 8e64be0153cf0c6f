import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalogue } from './catalogue.ts';

/** What the timeline reads when it opens; the facts themselves come when they are shown. */
export interface TimelineData {
  /** What the dataset says of itself. */
  pack: Pick<
    Pack,
    'id' | 'title' | 'version' | 'dated' | 'focus' | 'changes' | 'renames'
  >;
  topics: readonly Topic[];
  entities: readonly Entity[];
  contracts: readonly Contract[];
  catalogue: Catalogue;
}
