import type { Contract } from '../model/contract.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { firstDay, type PartialDate } from '../model/partial-date.ts';
import { buildContractView } from './build-contract-view.ts';
import {
  buildFactView,
  findSuperseded,
  isCertainlyLater,
} from './build-fact-view.ts';
import type { Card, CardQuestion } from './card.ts';
import {
  contractOf,
  type CardFilters,
  type CardRecords,
} from './card-records.ts';
import {
  chooseOtherSide,
  isStatement,
  type OtherSide,
} from './choose-other-side.ts';
import {
  findDifferingQuantity,
  findDifferingSum,
} from './find-differing-figure.ts';
import { rankFacts, type RankedFact } from './rank-facts.ts';

/** Facts in a card besides those since the article; more are one step away. */
const MAX_FACTS = 3;
/** Facts since the article that are told; the others are counted. */
const MAX_SINCE = 2;
/** A second fact about the sentence has to fit it at least this well beside the first. */
const SECOND_FACT_SHARE = 0.5;

/**
 * The card for a question: the facts that fit its sentence, the other side and
 * what is not known, all as of the article; then what is known since. Null
 * when the subject is not known, or nothing about it passes the filters.
 */
export function chooseCard(
  question: CardQuestion,
  records: CardRecords,
  filters: CardFilters,
): Card | null {
  const choice = openChoice(question, records, filters);
  if (!choice) return null;
  const { entity, contract, known, own, later, all } = choice;
  const day = question.article?.date ?? null;
  const ranked = rank(choice, question, own, question.sentence, day);
  const [lead] = ranked.filter(({ fact }) => fact.status !== 'unknown');
  const about = lead ?? ranked[0];
  const otherSide = about ? chooseOther(choice, question, about.fact) : null;
  const open = own.filter(({ status }) => status === 'unknown');
  const [openQuestion] = about
    ? rankBeside(choice, question, about.fact, open)
    : [];
  const second =
    about &&
    !(openQuestion && otherSide?.fact) &&
    findSecond(ranked, about, otherSide);
  const view = (fact: Fact) => buildFactView(fact, choice.surroundings(known));
  const facts = [about, second].flatMap((one) => (one ? [one.fact] : []));
  const taken = facts.length + (otherSide?.fact ? 1 : 0);
  return {
    ...describe(entity, contract, choice.entities),
    entity: question.entity,
    surface: question.surface,
    contract: contract
      ? buildContractView(contract, {
          ...choice,
          contracts: records.contracts,
          asOf: day,
        })
      : null,
    about: facts.map(view),
    sharedTerms: about?.sharedTerms.slice(0, 5) ?? [],
    openQuestion: openQuestion && taken < MAX_FACTS ? view(openQuestion) : null,
    otherSide: otherSide?.fact
      ? { ...otherSide, fact: view(otherSide.fact) }
      : otherSide,
    since:
      question.article && later.length > 0
        ? {
            article: question.article,
            facts: later
              .slice(0, MAX_SINCE)
              .map((fact) => buildFactView(fact, choice.surroundings(all))),
            more: Math.max(0, later.length - MAX_SINCE),
          }
        : null,
    article: question.article,
    differingFigure: contract
      ? findDifferingSum(question.surface, contract, known)
      : about
        ? findDifferingQuantity(question.sentence, about.fact, own)
        : null,
    total: own.length + later.length,
    packTitle: records.pack.title,
    packVersion: records.pack.version,
  };
}

type Choice = NonNullable<ReturnType<typeof openChoice>>;

/** What all steps of the choice share; null where there is nothing to choose from. */
function openChoice(
  question: CardQuestion,
  records: CardRecords,
  { topicsOff }: CardFilters,
) {
  const entities = new Map(records.entities.map((one) => [one.id, one]));
  const sources = new Map(records.sources.map((one) => [one.id, one]));
  const contractId = contractOf(question);
  const contract = records.contracts.find(({ id }) => id === contractId);
  const entity = entities.get(question.entity);
  if (!contract && !entity) return null;
  const isAbout = (fact: Fact) =>
    contract
      ? fact.contract === contract.id
      : fact.entities.includes(question.entity);
  const all = records.facts.filter(({ topic }) => !topicsOff.includes(topic));
  const everything = records.facts.filter(isAbout);
  const about = all.filter(isAbout);
  if (about.length === 0 && (entity || everything.length > 0)) return null;
  const { article } = question;
  const isLater = (fact: Fact) =>
    article !== null && isCertainlyLater(fact, article.date);
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

function rank(
  { entity, entities, contract, superseded }: Choice,
  question: CardQuestion,
  facts: readonly Fact[],
  sentence: string,
  asOf: PartialDate | null,
): RankedFact[] {
  const others = question.coMentions.filter((id) => id !== question.entity);
  return rankFacts(
    {
      sentence,
      ownNames: entity
        ? [entity.name, entity.fullName ?? '', question.surface]
        : [],
      coMentions: others,
      contract: contract?.id ?? null,
      asOf,
      superseded,
    },
    facts,
    [...entities.values()].filter((other) => other !== entity),
  );
}

/** Facts that stand beside the lead: ranked by the sentence and the lead together, and by its day. */
function rankBeside(
  choice: Choice,
  question: CardQuestion,
  lead: Fact,
  facts: readonly Fact[],
): Fact[] {
  const others = facts.filter(({ id }) => id !== lead.id);
  const text = `${question.sentence} ${lead.statement}`;
  return rank(choice, question, others, text, lead.date).map(
    ({ fact }) => fact,
  );
}

function chooseOther(
  choice: Choice,
  question: CardQuestion,
  lead: Fact,
): OtherSide | null {
  const candidates = choice.known.filter(
    (fact) => isStatement(fact) !== isStatement(lead) || isReply(fact, lead),
  );
  const isPartial = choice.known.length < choice.all.length;
  return chooseOtherSide({
    lead,
    subject: choice.contract?.vendor ?? question.entity,
    ranked: rankBeside(choice, question, lead, candidates),
    entities: choice.entities,
    contract: choice.contract,
    asOf: isPartial ? (question.article?.date ?? null) : null,
  });
}

function isReply(fact: Fact, lead: Fact): boolean {
  return lead.replies?.includes(fact.id) ?? false;
}

function findSecond(
  ranked: readonly RankedFact[],
  lead: RankedFact,
  otherSide: OtherSide | null,
): RankedFact | undefined {
  return ranked.find(
    ({ fact, score }) =>
      fact.id !== lead.fact.id &&
      fact.id !== otherSide?.fact?.id &&
      fact.status !== 'unknown' &&
      score >= lead.score * SECOND_FACT_SHARE,
  );
}

function describe(
  entity: Entity | null,
  contract: Contract | null,
  entities: ReadonlyMap<string, Entity>,
): Pick<Card, 'name' | 'fullName' | 'kind' | 'description'> {
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
