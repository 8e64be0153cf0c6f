import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import type { Topic } from '../model/topic.ts';

/** The part of a pack that an export draws on. */
export type ExportPack = Pick<
  Pack,
  | 'id'
  | 'title'
  | 'language'
  | 'version'
  | 'dated'
  | 'topics'
  | 'entities'
  | 'contracts'
  | 'facts'
  | 'sources'
  | 'renames'
>;

/** Which facts to export; an absent part lets every fact through. */
export interface FactFilter {
  topic?: string;
  entity?: string;
  status?: string;
  /** The first day that a fact may lie on. */
  since?: PartialDate;
  /** The last day that a fact may lie on. */
  until?: PartialDate;
}

/** The facts of a pack that pass a filter, in the order of the pack. */
export function filterFacts(
  { facts }: Pick<Pack, 'facts'>,
  { topic, entity, status, since, until }: FactFilter,
): Fact[] {
  return facts.filter(
    (fact) =>
      (topic === undefined || fact.topic === topic) &&
      (entity === undefined || fact.entities.includes(entity)) &&
      (status === undefined || fact.status === status) &&
      (since === undefined || lastDay(fact.date) >= firstDay(since)) &&
      (until === undefined || firstDay(fact.date) <= lastDay(until)),
  );
}

/** A fact with the records that it names, for a format that stands alone. */
export interface ExportFact {
  fact: Fact;
  topic: Topic | undefined;
  entities: readonly Entity[];
  /** The sources with the fact's own passages, in its order. */
  supports: readonly { source: Source; support: Fact['sources'][number] }[];
}

/** Joins facts with the records of their pack; ids that lead nowhere are left out. */
export function joinFacts(
  facts: readonly Fact[],
  { topics, entities, sources }: ExportPack,
): ExportFact[] {
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return facts.map((fact) => ({
    fact,
    topic: topicOf.get(fact.topic),
    entities: fact.entities.flatMap((id) => entityOf.get(id) ?? []),
    supports: fact.sources.flatMap((support) => {
      const source = sourceOf.get(support.source);
      return source ? [{ source, support }] : [];
    }),
  }));
}
