import type { Contract } from '../core/model/contract.ts';
import type { Entity } from '../core/model/entity.ts';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Source } from '../core/model/source.ts';
import type { Topic } from '../core/model/topic.ts';
import {
  buildCatalogue,
  sortFacts,
  type Catalogue,
} from '../core/timeline/catalogue.ts';
import {
  createWordIndex,
  type WordIndex,
} from '../core/timeline/word-index.ts';

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
    | 'renames'
  >;
  topics: Topic[];
  entities: Entity[];
  contracts: Contract[];
}

/** Answers questions about the facts, whatever they are kept in. */
export interface FactReader {
  readFrame(): Promise<PackFrame>;
  /** What lists, filters and charts need of all facts. */
  readCatalogue(): Promise<Catalogue>;
  /** What the search needs of all facts. */
  readWords(): Promise<WordIndex>;
  /** Facts about an entity; empty when there are none. */
  readFactsAbout(entity: string): Promise<Fact[]>;
  /** Facts about a contract; empty when there are none. */
  readFactsOfContract(contract: string): Promise<Fact[]>;
  /** Facts that name this one as what they replace, or as their reply. */
  readFactsThat(field: 'supersedes' | 'replies', id: string): Promise<Fact[]>;
  /** Facts by id; ids that are not known are left out. */
  readFacts(ids: readonly string[]): Promise<Fact[]>;
  /** Sources by id; ids that are not known are left out. */
  readSources(ids: readonly string[]): Promise<Source[]>;
  /** Sources that derive from a report or record. */
  readSourcesOf(origin: string): Promise<Source[]>;
}

/** The frame of a pack. */
export function frameOf(pack: Pack): PackFrame {
  const { id, title, version, dated, focus } = pack;
  const { hash, language, changes, renames } = pack;
  const about = { id, title, version, dated, focus, hash, language };
  return {
    pack: { ...about, changes, renames },
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
  const factsWhere = (isWanted: (fact: Fact) => boolean) =>
    answer(pack.facts.filter(isWanted));
  return {
    readFrame: () => answer(frameOf(pack)),
    readCatalogue: () => answer(buildCatalogue(sortFacts(pack.facts), pack)),
    readWords() {
      const index = createWordIndex(pack);
      index.add(sortFacts(pack.facts));
      return answer(index.finish());
    },
    readFactsAbout: (entity) =>
      factsWhere(({ entities }) => entities.includes(entity)),
    readFactsOfContract: (id) => factsWhere(({ contract }) => contract === id),
    readFactsThat: (field, id) =>
      factsWhere((fact) => fact[field]?.includes(id) ?? false),
    readFacts: (ids) => answer(pick(facts, ids)),
    readSources: (ids) => answer(pick(sources, ids)),
    readSourcesOf: (origin) =>
      answer(pack.sources.filter((source) => source.origin === origin)),
  };
}

/** The records with these ids, in their order; those that are not there are left out. */
export function pick<T>(records: Map<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => records.get(id) ?? []);
}
