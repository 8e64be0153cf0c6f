import type { Fact } from '../model/fact.ts';
import { isKnownLater } from '../model/known-since.ts';
import {
  firstDay,
  isCertainlyAfter,
  type PartialDate,
} from '../model/partial-date.ts';
import { contractOf } from '../model/subject.ts';
import { findSuperseded } from './build-fact-view.ts';
import type { Card, CardQuestion } from './card.ts';
import {
  withParts,
  type CardFilters,
  type CardRecords,
} from './card-records.ts';
import { findFigures } from './find-figures.ts';
import { holdsFigure } from './rank-facts.ts';

/** What all steps of choosing a card share. */
export type Choice = NonNullable<ReturnType<typeof openChoice>>;

/** What all steps of the choice share; null where there is nothing to choose from. */
export function openChoice(
  question: CardQuestion,
  records: CardRecords,
  { topicsOff }: CardFilters,
) {
  const entities = new Map(records.entities.map((one) => [one.id, one]));
  const sources = new Map(records.sources.map((one) => [one.id, one]));
  const contractId = contractOf(question.entity);
  const contract = records.contracts.find(({ id }) => id === contractId);
  const entity = entities.get(question.entity);
  if (!contract && !entity) return null;
  const subjects = entity ? withParts(entity, records.entities) : [];
  const isAbout = (fact: Fact) =>
    contract
      ? fact.contract === contract.id
      : fact.entities.some((id) => subjects.includes(id));
  const all = records.facts.filter(({ topic }) => !topicsOff.includes(topic));
  const everything = records.facts.filter(isAbout);
  const about = all.filter(isAbout);
  if (about.length === 0 && (entity || everything.length > 0)) return null;
  const { article } = question;
  const figures = findFigures(question.sentence);
  // What the page itself tells was known to it, whenever our sources have it from.
  const isTold = (fact: Fact, day: PartialDate) =>
    !isCertainlyAfter(fact.date, day) &&
    figures.some((figure) => figure.unit !== '' && holdsFigure(fact, figure));
  const isLater = (fact: Fact) =>
    article !== null &&
    isKnownLater(fact, article.date, sources) &&
    !isTold(fact, article.date);
  const known = all.filter((fact) => !isLater(fact));
  const superseded = findSuperseded(known);
  const supersededNow = findSuperseded(all);
  return {
    entity: entity ?? null,
    contract: contract ?? null,
    entities,
    sources,
    all,
    /** What was known when the article appeared; everything without its date. */
    known,
    own: known.filter(isAbout),
    later: about
      .filter((fact) => isLater(fact) && !supersededNow.has(fact.id))
      .sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date))),
    superseded,
    surroundings: (facts: readonly Fact[]) => ({
      facts,
      sources,
      topics: records.topics,
      superseded,
    }),
  };
}

/** The header of a card: who or what it is about. */
export function describeSubject({
  entity,
  contract,
  entities,
}: Choice): Pick<Card, 'name' | 'fullName' | 'kind' | 'description'> {
  if (contract) {
    const { name, summary } = contract;
    return { name, fullName: null, kind: 'contract', description: summary };
  }
  const parent = entity?.partOf && entities.get(entity.partOf);
  const of = parent ? `part of ${parent.name}` : '';
  const isPerson = entity?.kind === 'person';
  const line = [entity?.fullName, isPerson ? '' : of]
    .filter(Boolean)
    .join(', ');
  return {
    name: entity?.name ?? '',
    fullName: entity?.fullName ?? null,
    kind: entity?.kind ?? 'company',
    description: entity?.fullName && line ? line : (entity?.description ?? ''),
  };
}
