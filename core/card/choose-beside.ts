import type { Fact } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { CardQuestion } from './card.ts';
import {
  chooseOtherSide,
  isStatement,
  type OtherSide,
} from './choose-other-side.ts';
import { findAccounts } from './find-accounts.ts';
import type { Choice } from './open-choice.ts';
import { rankFacts, type RankedFact } from './rank-facts.ts';
import { findOnSameMatter } from './same-matter.ts';

/** One word in common is chance; a second fact has more. */
const MIN_SHARED_TERMS = 2;
/** A second fact has to fit the sentence at least this well beside the first. */
const SECOND_FACT_SHARE = 0.5;

/** The facts of a choice by how well they fit a sentence and a day, best first. */
export function rank(
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

/** The other side of the lead, other than what the card tells beside it as an account. */
export function chooseOther(
  choice: Choice,
  question: CardQuestion,
  lead: Fact,
): OtherSide | null {
  const { contract, known } = choice;
  const accounts = contract && findAccounts(contract, known);
  const candidates = known.filter(
    (fact) =>
      (isStatement(fact) !== isStatement(lead) || isReply(fact, lead)) &&
      !accounts?.includes(fact),
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

/** What is not known about the matter of the lead; undefined where nothing is said to be. */
export function findOpenQuestion(
  choice: Choice,
  question: CardQuestion,
  lead: Fact,
): Fact | undefined {
  const open = choice.own.filter(({ status }) => status === 'unknown');
  const ranked = rankBeside(choice, question, lead, open);
  return findOnSameMatter(lead, ranked, choice.entities);
}

function isReply(fact: Fact, lead: Fact): boolean {
  return lead.replies?.includes(fact.id) ?? false;
}

/** Another fact that fits the sentence well beside the lead; undefined where none does. */
export function findSecond(
  ranked: readonly RankedFact[],
  lead: RankedFact,
  otherSide: OtherSide | null,
): RankedFact | undefined {
  return ranked.find(
    ({ fact, fit, sharedTerms }) =>
      fact.id !== lead.fact.id &&
      fact.id !== otherSide?.fact?.id &&
      fact.status !== 'unknown' &&
      // What contradicts the lead stands under it already.
      !lead.fact.contradicts?.includes(fact.id) &&
      sharedTerms.length >= MIN_SHARED_TERMS &&
      fit >= lead.fit * SECOND_FACT_SHARE,
  );
}
