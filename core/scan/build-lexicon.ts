import type { Pack } from '../model/pack.ts';
import type { Lexicon } from './lexicon.ts';

/** What the finder needs of a pack; the same pack gives the same lexicon. */
export function buildLexicon(pack: Pack): Lexicon {
  return {
    entities: pack.entities.map((entity) => ({
      id: entity.id,
      marking: entity.marking,
      aliases: entity.aliases.map((alias) => alias.text),
    })),
  };
}
