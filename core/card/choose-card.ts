import type { Fact } from '../model/fact.ts';
import { buildContractView } from './build-contract-view.ts';
import { buildFactView } from './build-fact-view.ts';
import type { Card, CardQuestion, FactView } from './card.ts';
import type { CardFilters, CardRecords } from './card-records.ts';
import { chooseOther, findSecond, rank, rankBeside } from './choose-beside.ts';
import {
  findDifferingFigure,
  findDifferingSum,
} from './find-differing-figure.ts';
import { findAccounts } from './find-accounts.ts';
import { findFigures } from './find-figures.ts';
import type { RankedFact } from './rank-facts.ts';
import { describeSubject, openChoice, type Choice } from './open-choice.ts';
import { findOnSameMatter } from './same-matter.ts';

/** Facts in a card besides those since the article; more are one step away. */
const MAX_FACTS = 3;
/** Facts since the article that are told; the others are counted. */
const MAX_SINCE = 2;

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
  const { known, own } = choice;
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
    contract: viewContract(choice, question, facts, records),
    about: shown.slice(0, facts.length),
    fitsSentence: about?.fitsSentence ?? false,
    sharedTerms: about?.sharedTerms.slice(0, 5) ?? [],
    openQuestion: openQuestion && taken < MAX_FACTS ? view(openQuestion) : null,
    otherSide: otherSide?.fact
      ? { ...otherSide, fact: shown[facts.length] ?? view(otherSide.fact) }
      : otherSide,
    since: viewSince(choice, question),
    article: question.article,
    differingFigure: findDiffering(choice, question, about),
  };
}

function viewContract(
  choice: Choice,
  { surface, sentence, article }: CardQuestion,
  facts: readonly Fact[],
  { contracts, focus }: CardRecords,
): Card['contract'] {
  const { contract, known, own, entities, sources } = choice;
  if (!contract) return null;
  const view = (fact: Fact) => buildFactView(fact, choice.surroundings(known));
  const accounts = findAccounts(contract, known);
  return buildContractView(contract, {
    contracts,
    entities,
    sources,
    facts: [...facts, ...own],
    onPage: findFigures(`${surface}. ${sentence}`),
    marked: findFigures(surface),
    focus: focus === null ? null : (entities.get(focus) ?? null),
    accounts: accounts && [view(accounts[0]), view(accounts[1])],
    asOf: article?.date ?? null,
  });
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
  { contract, known, own, sources }: Choice,
  { surface, sentence }: CardQuestion,
  lead: RankedFact | undefined,
): Card['differingFigure'] {
  const page = { surface, sentence, sources };
  if (contract) return findDifferingSum(contract, { ...page, facts: known });
  return lead
    ? findDifferingFigure(lead.fact, lead.sharedTerms, { ...page, facts: own })
    : null;
}
