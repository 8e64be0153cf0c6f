import type { Contract } from '../core/model/contract.ts';
import type { Entity } from '../core/model/entity.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Source } from '../core/model/source.ts';
import type { Topic } from '../core/model/topic.ts';

/** The parts of a pack that every card and list needs, small however many facts there are. */
export interface PackFrame {
  pack: Pick<
    Pack,
    | 'id'
    | 'title'
    | 'version'
    | 'dated'
    | 'focus'
    | 'hash'
    | 'language'
    | 'changes'
  >;
  topics: Topic[];
  entities: Entity[];
  contracts: Contract[];
}

/** Answers questions about the facts, whatever they are kept in. */
export interface FactReader {
  readFrame(): Promise<PackFrame>;
  /** Facts about an entity; empty when there are none. */
  readFactsAbout(entity: string): Promise<Fact[]>;
  /** Facts about a contract; empty when there are none. */
  readFactsOfContract(contract: string): Promise<Fact[]>;
  /** Facts by id; ids that are not known are left out. */
  readFacts(ids: readonly string[]): Promise<Fact[]>;
  /** Sources by id; ids that are not known are left out. */
  readSources(ids: readonly string[]): Promise<Source[]>;
  /** Everything, for lists and search. */
  readAll(): Promise<{ facts: Fact[]; sources: Source[] }>;
}

/** The frame of a pack. */
export function frameOf(pack: Pack): PackFrame {
  const { id, title, version, dated, focus, hash, language, changes } = pack;
  return {
    pack: { id, title, version, dated, focus, hash, language, changes },
    topics: pack.topics,
    entities: pack.entities,
    contracts: pack.contracts,
  };
}

/** Answers out of a pack held in memory. */
export function readPackInMemory(pack: Pack): FactReader {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const answer = <T>(value: T) => Promise.resolve(value);
  return {
    readFrame: () => answer(frameOf(pack)),
    readFactsAbout: (entity) =>
      answer(pack.facts.filter((fact) => fact.entities.includes(entity))),
    readFactsOfContract: (contract) =>
      answer(pack.facts.filter((fact) => fact.contract === contract)),
    readFacts: (ids) => answer(pick(facts, ids)),
    readSources: (ids) => answer(pick(sources, ids)),
    readAll: () => answer({ facts: pack.facts, sources: pack.sources }),
  };
}

function pick<T>(records: Map<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => records.get(id) ?? []);
}
