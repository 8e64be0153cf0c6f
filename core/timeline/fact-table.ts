import { FACT_STATUSES, type Fact, type FactStatus } from '../model/fact.ts';
import { firstDay } from '../model/partial-date.ts';
import { CONTRACT, CONTRACTS } from './timeline-view.ts';
import type { TimelineData } from './timeline-data.ts';

/** What the user's settings leave out of the timeline. */
export interface LeftOut {
  /** Topics whose facts are left out. */
  topicsOff: readonly string[];
  /** Entities that are off; a fact goes once every entity it is about is off. */
  entitiesOff: readonly string[];
}

/**
 * The facts as columns of numbers, so that filters over 100,000 of them
 * answer within a keystroke. Positions are those of `data.facts`.
 */
export interface FactTable {
  data: TimelineData;
  /** Positions of the facts that the settings let through, oldest first. */
  byDate: Uint32Array;
  year: Uint16Array;
  topic: Uint16Array;
  status: Uint8Array;
  /** Where the entities of a fact begin in `entity`; one longer than the facts. */
  entityStart: Uint32Array;
  entity: Uint16Array;
  /** Ids behind the numbers of the columns. */
  topicIds: readonly string[];
  statusIds: readonly FactStatus[];
  /** The entities that are not off and have facts, `contracts`, and each contract. */
  entityIds: readonly string[];
  /** Facts that the settings leave out. */
  leftOut: number;
}

/** The columns for these facts and settings; done once per change of either. */
export function buildFactTable(
  data: TimelineData,
  { topicsOff, entitiesOff }: LeftOut,
): FactTable {
  const { facts } = data;
  const topicsGone = new Set(topicsOff);
  const entitiesGone = new Set(entitiesOff);
  const isKept = (fact: Fact) =>
    !topicsGone.has(fact.topic) &&
    !fact.entities.every((id) => entitiesGone.has(id));
  const kept: number[] = [];
  facts.forEach((fact, position) => {
    if (isKept(fact)) kept.push(position);
  });
  const topicIds = data.topics
    .map((topic) => topic.id)
    .filter((id) => !topicsGone.has(id));
  const topicNumber = numberOf(topicIds);
  const statusNumber = numberOf(FACT_STATUSES);
  return {
    data,
    byDate: sortByDate(facts, kept),
    year: Uint16Array.from(facts, (fact) => Number(fact.date.slice(0, 4))),
    topic: Uint16Array.from(facts, (fact) => topicNumber.get(fact.topic) ?? 0),
    status: Uint8Array.from(
      facts,
      (fact) => statusNumber.get(fact.status) ?? 0,
    ),
    ...buildEntityColumn(facts, kept, entitiesGone),
    topicIds,
    statusIds: FACT_STATUSES,
    leftOut: facts.length - kept.length,
  };
}

function numberOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}

/** Sorts numbers instead of strings: comparing 100,000 dates as text takes ten times as long. */
function sortByDate(
  facts: readonly Fact[],
  kept: readonly number[],
): Uint32Array {
  const keys = Float64Array.from(kept, (position) => {
    const date = facts[position]?.date ?? '';
    const day = Number(firstDay(date).replaceAll('-', ''));
    // Of two dates with one first day, the vaguer comes first: "2026" opens
    // the year that "1 January 2026" is part of.
    return (day * 16 + date.length) * facts.length + position;
  });
  return Uint32Array.from(keys.sort(), (key) => key % facts.length);
}

function buildEntityColumn(
  facts: readonly Fact[],
  kept: readonly number[],
  entitiesGone: ReadonlySet<string>,
) {
  const numbers = new Map<string, number>();
  const add = (id: string) => {
    if (!numbers.has(id) && !entitiesGone.has(id))
      numbers.set(id, numbers.size);
  };
  for (const position of kept) {
    const fact = facts[position];
    fact?.entities.forEach(add);
    if (!fact?.contract) continue;
    add(CONTRACTS);
    add(CONTRACT + fact.contract);
  }
  const entityStart = new Uint32Array(facts.length + 1);
  const entity: number[] = [];
  facts.forEach((fact, position) => {
    entityStart[position] = entity.length;
    const contract = fact.contract ? [CONTRACTS, CONTRACT + fact.contract] : [];
    for (const id of [...fact.entities, ...contract]) {
      const number = numbers.get(id);
      if (number !== undefined) entity.push(number);
    }
  });
  entityStart[facts.length] = entity.length;
  return {
    entityStart,
    entity: Uint16Array.from(entity),
    entityIds: [...numbers.keys()],
  };
}
