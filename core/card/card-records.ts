import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { contractOf } from '../model/subject.ts';
import type { Topic } from '../model/topic.ts';
import type { CardQuestion } from './card.ts';

/** The records a card is made of; a whole pack holds them, and so does a part. */
export interface CardRecords {
  /** The company that the pack follows through its contracts; null where it follows none. */
  focus: string | null;
  /** Facts about the subject and its parties, and those that these name. */
  facts: readonly Fact[];
  /** Sources of these facts and of the contracts. */
  sources: readonly Source[];
  entities: readonly Entity[];
  contracts: readonly Contract[];
  topics: readonly Topic[];
}

/** What the reader does not want to see. */
export interface CardFilters {
  /** Topics whose facts never appear. */
  topicsOff: readonly string[];
}

/** Answers the questions that gathering records needs; a store or a pack in memory. */
export interface CardReader {
  readFrame(): Promise<{
    pack: { focus?: string | undefined };
    entities: readonly Entity[];
    contracts: readonly Contract[];
    topics: readonly Topic[];
  }>;
  readFactsAbout(entity: string): Promise<readonly Fact[]>;
  readFactsOfContract(contract: string): Promise<readonly Fact[]>;
  readFacts(ids: readonly string[]): Promise<readonly Fact[]>;
  readSources(ids: readonly string[]): Promise<readonly Source[]>;
}

/** The records that the card for a question needs. Rejects when the reader does. */
export async function readRecords(
  question: CardQuestion,
  reader: CardReader,
): Promise<CardRecords> {
  const frame = await reader.readFrame();
  const contractId = contractOf(question.entity);
  const contract = frame.contracts.find(({ id }) => id === contractId);
  const entity = frame.entities.find(({ id }) => id === question.entity);
  const subjects = contract
    ? partiesOf(contract)
    : entity
      ? withParts(entity, frame.entities)
      : [];
  const lists = await Promise.all([
    ...subjects.map((entity) => reader.readFactsAbout(entity)),
    contract ? reader.readFactsOfContract(contract.id) : [],
  ]);
  const speaking = speakersBeside(subjects, lists.flat(), frame.entities);
  lists.push(
    ...(await Promise.all(speaking.map((id) => reader.readFactsAbout(id)))),
  );
  const facts = new Map(lists.flat().map((fact) => [fact.id, fact]));
  const named = [...facts.values()]
    .flatMap((fact) => [...(fact.replies ?? []), ...(fact.contradicts ?? [])])
    .filter((id) => !facts.has(id));
  for (const fact of await reader.readFacts([...new Set(named)])) {
    facts.set(fact.id, fact);
  }
  const sourceIds = new Set([
    ...[...facts.values()].flatMap((fact) =>
      fact.sources.map((support) => support.source),
    ),
    ...frame.contracts.flatMap(({ sources }) => sources),
    ...(contract?.figures ?? []).flatMap(({ sources }) => sources),
  ]);
  return {
    focus: frame.pack.focus ?? null,
    facts: [...facts.values()],
    sources: await reader.readSources([...sourceIds]),
    entities: frame.entities,
    contracts: frame.contracts,
    topics: frame.topics,
  };
}

/** Who else may answer: the owners of the subjects, and who speaks in what is said about them. */
function speakersBeside(
  subjects: readonly string[],
  facts: readonly Fact[],
  entities: readonly Entity[],
): string[] {
  const owners = new Map(entities.map(({ id, partOf }) => [id, partOf ?? id]));
  const speakers = facts.flatMap(({ speaker }) => speaker ?? []);
  const ids = [...subjects, ...speakers].map((id) => owners.get(id) ?? id);
  return [...new Set(ids)].filter((id) => !subjects.includes(id));
}

/** The id of an entity with those of its parts, where it is a product: what is said of a service is said of its platform. */
export function withParts(
  { id, kind }: Entity,
  entities: readonly Entity[],
): string[] {
  const parts = entities.filter(
    (one) => kind === 'product' && one.kind === kind && one.partOf === id,
  );
  return [id, ...parts.map((one) => one.id)];
}

/** The entities that are party to a contract, suppliers first. */
export function partiesOf(contract: Contract): string[] {
  const { vendor, maker, reseller, buyer } = contract;
  const ids = [vendor, maker, reseller, buyer].filter((id) => id !== undefined);
  return [...new Set(ids)];
}
