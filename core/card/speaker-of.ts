import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';

/** The entity in whose name a fact speaks: a person's employer, a product's maker. */
export function speakerOf(
  fact: Fact,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const named = fact.speaker ? [fact.speaker] : fact.entities;
  for (const id of named) {
    const owner = ownerOf(id, entities);
    if (owner?.kind === 'company' || owner?.kind === 'agency') return owner;
  }
  return null;
}

/** The company or agency an entity acts for: itself, or the one it is part of. */
export function ownerOf(
  id: string,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const entity = entities.get(id);
  if (!entity) return null;
  const isOwnMaster = entity.kind === 'company' || entity.kind === 'agency';
  if (isOwnMaster || entity.partOf === undefined) return entity;
  return ownerOf(entity.partOf, entities);
}
