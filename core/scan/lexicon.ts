import type { Entity } from '../model/entity.ts';

/** What the finder needs of a pack, ready to ship with the content script. */
export interface Lexicon {
  entities: readonly {
    id: string;
    marking: Entity['marking'];
    aliases: readonly string[];
  }[];
}
