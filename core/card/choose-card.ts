import type { Fact } from '../model/fact.ts';
import { buildFactView } from './build-fact-view.ts';
import type { Card, CardQuestion, FactView } from './card.ts';
import type { CardFilters, CardRecords } from './card-records.ts';
import {
  chooseOther,
  findOpenQuestion,
  findSecond,
  rank,
} from './choose-beside.ts';
import {
  findDifferingFigure,
  findDifferingSum,
} from './find-differing-figure.ts';
import { describeFit } from './describe-fit.ts';
import { listHidings } from './list-hidings.ts';
import type { RankedFact } from './rank-facts.ts';
import { describeSubject, openChoice, type Choice } from './open-choice.ts';
import { viewContract } from './view-contract.ts';
import { viewSide, viewSince } from './view-sides.ts';

/** Facts in a card besides those since the article; more are one step away. */
const MAX_FACTS = 3;

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
  const openQuestion = about && findOpenQuestion(choice, question, about.fact);
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
  const contract = viewContract(choice, question, facts, records);
  const subject = describeSubject(choice);
  const { entity, surface } = question;
  return {
    ...subject,
    entity,
    surface,
    hidings: listHidings({
      entity,
      name: subject.name,
      surface,
      isContract: choice.contract !== null,
      topic: shown[0]?.topic ?? null,
    }),
    contract,
    about: shown.slice(0, facts.length),
    fitsSentence: about?.fitsSentence ?? false,
    ...describeFit(about?.fitsSentence ? about.sharedTerms : []),
    openQuestion: openQuestion && taken < MAX_FACTS ? view(openQuestion) : null,
    otherSide: otherSide && viewSide(otherSide, shown[facts.length]),
    since: viewSince(choice, question),
    article: question.article,
    differingFigure: findDiffering(choice, question, about, {
      headline: contract?.amount,
      leadView: shown[0],
    }),
  };
}

/** The facts of a card, where each dispute stands only beside the first fact that has it, and none with a fact of the card itself. */
function tellOnce(views: readonly FactView[]): FactView[] {
  const told = new Set(views.map(({ id }) => id));
  return views.map((view) => {
    const conflicts = view.conflicts.filter(({ id }) => !told.has(id));
    for (const { id } of conflicts) told.add(id);
    return { ...view, conflicts };
  });
}

function findDiffering(
  { contract, known, own, sources }: Choice,
  { surface, sentence }: CardQuestion,
  lead: RankedFact | undefined,
  shown: { headline: string | undefined; leadView: FactView | undefined },
): Card['differingFigure'] {
  const page = { surface, sentence, sources };
  if (contract) {
    const { headline = '' } = shown;
    return findDifferingSum(contract, { ...page, facts: known, headline });
  }
  const [source] = shown.leadView?.sources ?? [];
  const found =
    lead &&
    findDifferingFigure(lead.fact, lead.sharedTerms, { ...page, facts: own });
  // Who gives the figure is who stands under the fact that has it.
  return found && source
    ? { ...found, publisher: source.publisher, url: source.url }
    : (found ?? null);
}
