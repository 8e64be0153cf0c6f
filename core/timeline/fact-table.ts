import { entitiesAt, type Catalogue } from './catalogue.ts';
import { CONTRACT } from '../model/subject.ts';
import { CONTRACTS } from './timeline-view.ts';
import type { TimelineData } from './timeline-data.ts';

/** What the user's settings leave out of the timeline. */
export interface LeftOut {
  /** Topics whose facts are left out. */
  topicsOff: readonly string[];
  /** Entities that are off; a fact goes once every entity it is about is off. */
  entitiesOff: readonly string[];
}

/** The facts that the settings let through, and what the filters offer for them. */
export interface FactTable {
  data: TimelineData;
  /** Their positions, oldest first. */
  byDate: Uint32Array;
  /** 1 at each of these positions. */
  isKept: Uint8Array;
  /** Places in the catalogue's `topicIds` of the topics that are not off. */
  topics: readonly number[];
  /** Places in the catalogue's `entityIds` of those that are not off and have facts, those with most facts first. */
  entities: readonly number[];
  /** The years that have facts, oldest first. */
  years: readonly number[];
  /** Facts that the settings leave out. */
  leftOut: number;
}

/** The table for these settings; done once per change of them. */
export function buildFactTable(
  data: TimelineData,
  { topicsOff, entitiesOff }: LeftOut,
): FactTable {
  const { catalogue } = data;
  const topicsGone = maskOf(catalogue.topicIds, topicsOff);
  const entitiesGone = maskOf(catalogue.entityIds, entitiesOff);
  const isKept = markKept(catalogue, topicsGone, entitiesGone);
  const byDate = Uint32Array.from(positionsOf(isKept));
  const counts = countEntities(catalogue, byDate);
  return {
    data,
    byDate,
    isKept,
    topics: placesOf(topicsGone, (gone) => !gone),
    entities: placesOf(
      counts,
      (count, place) => count > 0 && !entitiesGone[place],
    ).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)),
    years: listYears(catalogue, byDate),
    leftOut: isKept.length - byDate.length,
  };
}

/** 1 at the place of each of these ids. */
export function maskOf(
  all: readonly string[],
  ids: readonly string[],
): Uint8Array {
  const chosen = new Set(ids);
  return Uint8Array.from(all, (id) => (chosen.has(id) ? 1 : 0));
}

function markKept(
  catalogue: Catalogue,
  topicsGone: Uint8Array,
  entitiesGone: Uint8Array,
): Uint8Array {
  // What a fact is about is an entity; that it is about a contract keeps it from nothing.
  const isEntity = Uint8Array.from(catalogue.entityIds, (id) =>
    id === CONTRACTS || id.startsWith(CONTRACT) ? 0 : 1,
  );
  const isAny = entitiesGone.includes(1);
  return Uint8Array.from(catalogue.topic, (topic, position) => {
    if (topicsGone[topic]) return 0;
    if (!isAny) return 1;
    const names = entitiesAt(catalogue, position);
    return names.some((name) => isEntity[name] && !entitiesGone[name]) ? 1 : 0;
  });
}

function* positionsOf(mask: Uint8Array): Generator<number> {
  for (let at = 0; at < mask.length; at += 1) if (mask[at]) yield at;
}

function placesOf(
  counts: Uint8Array | Uint32Array,
  isWanted: (count: number, place: number) => boolean,
): number[] {
  return Array.from(counts, (_, place) => place).filter((place) =>
    isWanted(counts[place] ?? 0, place),
  );
}

/** How many of some facts are about each entity. */
export function countEntities(
  { entity, entityIds, entityStart }: Catalogue,
  positions: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(entityIds.length);
  for (const position of positions) {
    const end = entityStart[position + 1] ?? 0;
    for (let at = entityStart[position] ?? 0; at < end; at += 1) {
      const place = entity[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

function listYears({ year }: Catalogue, byDate: Uint32Array): number[] {
  const years: number[] = [];
  for (const position of byDate) {
    const own = year[position] ?? 0;
    if (own !== years.at(-1)) years.push(own);
  }
  return years;
}
