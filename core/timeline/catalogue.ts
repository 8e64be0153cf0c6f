import { FACT_STATUSES, type Fact } from '../model/fact.ts';
import type { Quantity } from '../model/amount.ts';
import { knownFrom } from '../model/known-since.ts';
import type { Pack } from '../model/pack.ts';
import { dayNumber, type PartialDate } from '../model/partial-date.ts';
import { CONTRACT } from '../model/subject.ts';
import { CONTRACTS } from './timeline-view.ts';

/** A value of a quantity that is measured at several dates. */
export interface Measured {
  /** Position of the fact that gives it. */
  position: number;
  date: PartialDate;
  quantity: Quantity;
}

/**
 * The facts of a pack as columns of numbers, made once when the pack is
 * stored: what lists, filters, counts and charts need of each fact, so that
 * the facts themselves are read only where they are shown. The place of a fact
 * in the order of dates, oldest first, is its position in every column.
 */
export interface Catalogue {
  /** Ids of the facts. */
  ids: readonly string[];
  year: Uint16Array;
  /** Places in `topicIds`. */
  topic: Uint16Array;
  /** Places in `FACT_STATUSES`. */
  status: Uint8Array;
  /** 1 for a fact that a reader most needs. */
  isKey: Uint8Array;
  /** From which day on a fact was known for sure, as `yyyymmdd`. */
  knownFrom: Uint32Array;
  /** Where the entities of a fact begin in `entity`; one longer than the facts. */
  entityStart: Uint32Array;
  /** Places in `entityIds`. */
  entity: Uint32Array;
  topicIds: readonly string[];
  /** Entities that have facts, `contracts`, and each contract that has facts. */
  entityIds: readonly string[];
  /** Values of quantities that have a series. */
  measured: readonly Measured[];
  /** Positions of a newer fact and of the one that it replaces. */
  replaced: readonly (readonly [newer: number, older: number])[];
  /** How many sources stand behind the facts. */
  sources: number;
}

/**
 * The facts in the order of a catalogue: by date, and of two dates with one
 * first day the vaguer first: "2026" opens the year that "1 January 2026" is
 * part of.
 */
export function sortFacts(facts: readonly Fact[]): Fact[] {
  const days = new Map(facts.map((fact) => [fact, dayNumber(fact.date)]));
  const keyOf = (fact: Fact) => (days.get(fact) ?? 0) * 16 + fact.date.length;
  return facts.toSorted((a, b) => keyOf(a) - keyOf(b));
}

/** The catalogue of facts that `sortFacts` put in order. */
export function buildCatalogue(
  facts: readonly Fact[],
  { topics, sources }: Pick<Pack, 'topics' | 'sources'>,
): Catalogue {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const topicIds = topics.map(({ id }) => id);
  const topicNumber = numberOf(topicIds);
  const statusNumber = numberOf(FACT_STATUSES);
  return {
    ids: facts.map(({ id }) => id),
    year: Uint16Array.from(facts, ({ date }) => Number(date.slice(0, 4))),
    topic: Uint16Array.from(facts, ({ topic }) => topicNumber.get(topic) ?? 0),
    status: Uint8Array.from(
      facts,
      ({ status }) => statusNumber.get(status) ?? 0,
    ),
    isKey: Uint8Array.from(facts, ({ isKey }) => (isKey ? 1 : 0)),
    knownFrom: Uint32Array.from(facts, (fact) =>
      dayNumber(knownFrom(fact, bySource)),
    ),
    ...listEntities(facts),
    topicIds,
    measured: listMeasured(facts),
    replaced: listReplaced(facts),
    sources: sources.length,
  };
}

/** The entities of the fact at a position, as places in `entityIds`. */
export function entitiesAt(
  { entity, entityStart }: Catalogue,
  position: number,
): Uint32Array {
  return entity.subarray(entityStart[position], entityStart[position + 1]);
}

function numberOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

function listEntities(facts: readonly Fact[]) {
  const numbers = new Map<string, number>();
  const entityStart = new Uint32Array(facts.length + 1);
  const entity: number[] = [];
  facts.forEach((fact, position) => {
    entityStart[position] = entity.length;
    const { contract } = fact;
    const ofContract = contract ? [CONTRACTS, CONTRACT + contract] : [];
    for (const id of [...fact.entities, ...ofContract]) {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      entity.push(number);
    }
  });
  entityStart[facts.length] = entity.length;
  return {
    entityStart,
    entity: Uint32Array.from(entity),
    entityIds: [...numbers.keys()],
  };
}

function listMeasured(facts: readonly Fact[]): Measured[] {
  return facts.flatMap(({ date, quantity }, position) =>
    quantity?.series ? [{ position, date, quantity }] : [],
  );
}

function listReplaced(facts: readonly Fact[]): [number, number][] {
  const newer = facts.flatMap(({ supersedes }, position) =>
    (supersedes ?? []).map((id) => ({ id, position })),
  );
  if (newer.length === 0) return [];
  const positions = new Map(facts.map(({ id }, position) => [id, position]));
  return newer.flatMap(({ id, position }): [number, number][] => {
    const older = positions.get(id);
    return older === undefined ? [] : [[position, older]];
  });
}
