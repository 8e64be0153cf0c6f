import type { Fact } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { buildContractView } from './build-contract-view.ts';
import { buildFactView } from './build-fact-view.ts';
import type { Card, CardQuestion, FactView } from './card.ts';
import type { CardFilters, CardRecords } from './card-records.ts';
import {
  chooseOtherSide,
  isStatement,
  type OtherSide,
} from './choose-other-side.ts';
import {
  findDifferingQuantity,
  findDifferingSum,
} from './find-differing-figure.ts';
import { findFigures } from './find-figures.ts';
import { describeSubject, openChoice, type Choice } from './open-choice.ts';
import { rankFacts, type RankedFact } from './rank-facts.ts';
import { findOnSameMatter } from './same-matter.ts';

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
  const { contract, known, own } = choice;
  const day = question.article?.date ?? null;
  const ranked = rank(choice, question, own, question.sentence, day);
  const [lead] = ranked.filter(({ fact }) => fact.status !== 'unknown');
  const about = lead ?? ranked[0];
  const otherSide = about ? chooseOther(choice, question, about.fact) : null;
  const open = own.filter(({ status }) => status === 'unknown');
  const openQuestion =
    about &&
    findOnSameMatter(
      about.fact,
      rankBeside(choice, question, about.fact, open),
      choice.entities,
    );
  const second =
    about &&
    !(openQuestion && otherSide?.fact) &&
    findSecond(ranked, about, otherSide);
  const view = (fact: Fact) => buildFactView(fact, choice.surroundings(known));
  const facts = [about, second].flatMap((one) => (one ? [one.fact] : []));
  const taken = facts.length + (otherSide?.fact ? 1 : 0);
  const shown = tellOnce([
    ...facts.map(view),
    ...(otherSide?.fact ? [view(otherSide.fact)] : []),
  ]);
  return {
    ...describeSubject(choice),
    entity: question.entity,
    surface: question.surface,
    contract: contract
      ? buildContractView(contract, {
          ...choice,
          contracts: records.contracts,
          facts: [...facts, ...own],
          onPage: findFigures(`${question.surface}. ${question.sentence}`),
          asOf: day,
        })
      : null,
    about: shown.slice(0, facts.length),
    fitsSentence: about?.fitsSentence ?? false,
    sharedTerms: about?.sharedTerms.slice(0, 5) ?? [],
    openQuestion: openQuestion && taken < MAX_FACTS ? view(openQuestion) : null,
    otherSide: otherSide?.fact
      ? { ...otherSide, fact: shown[facts.length] ?? view(otherSide.fact) }
      : otherSide,
    since: viewSince(choice, question),
    article: question.article,
    differingFigure: findDiffering(choice, question, about?.fact),
    total: own.length + choice.later.length,
    packTitle: records.pack.title,
    packVersion: records.pack.version,
  };
}

/** The facts of a card, where each dispute stands only beside the first fact that has it. */
function tellOnce(views: readonly FactView[]): FactView[] {
  const told = new Set<string>();
  return views.map((view) => {
    const conflicts = view.conflicts.filter(({ id }) => !told.has(id));
    told.add(view.id);
    for (const { id } of conflicts) told.add(id);
    return { ...view, conflicts };
  });
}

function viewSince(
  { later, all, surroundings }: Choice,
  { article }: CardQuestion,
): Card['since'] {
  if (!article || later.length === 0) return null;
  return {
    article,
    facts: later
      .slice(0, MAX_SINCE)
      .map((fact) => buildFactView(fact, surroundings(all))),
    more: Math.max(0, later.length - MAX_SINCE),
  };
}

function findDiffering(
  { contract, known, own }: Choice,
  { surface, sentence }: CardQuestion,
  lead: Fact | undefined,
): Card['differingFigure'] {
  if (contract) return findDifferingSum(surface, contract, known);
  return lead ? findDifferingQuantity(sentence, lead, own) : null;
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
    ({ fact, score, fitsSentence }) =>
      fact.id !== lead.fact.id &&
      fact.id !== otherSide?.fact?.id &&
      fact.status !== 'unknown' &&
      fitsSentence &&
      score >= lead.score * SECOND_FACT_SHARE,
  );
}
