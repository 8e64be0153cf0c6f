import MiniSearch from 'minisearch';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { firstDay, type PartialDate } from '../model/partial-date.ts';
import { dateFit, daysBetween } from './date-fit.ts';
import { findFigures, isSameFigure, type Figure } from './find-figures.ts';
import { splitWords, termOf } from './text-terms.ts';

/** Points for each reason why a fact fits a sentence. Only their order matters. */
const WEIGHTS = {
  /** The same sum or quantity: nothing else ties a fact to a sentence so surely. */
  figure: 8,
  /** The same for a figure that is not the sentence's first, which is what it is about. */
  laterFigure: 5,
  /** All the words that tell facts apart; fewer shared words earn a part. */
  words: 5,
  /** The contract whose name or amount is in the sentence. */
  contract: 3,
  /** Another party of the fact, named in the sentence; counted twice at most. */
  partyInSentence: 1,
  /** Another party of the fact, named elsewhere on the page; counted twice at most. */
  partyOnPage: 0.3,
  /** The month or the year that the sentence names, which then is its time rather than the article's. */
  date: 5,
  /** One of the facts a reader most needs. */
  key: 1.5,
  /** Dated close to the day that counts: an article speaks of its own time. */
  recency: 5,
  /** Newest, where no such day is known. */
  newness: 1.5,
  /** Replaced by a later fact: it stays in the timeline, and leads no card but one with its own figure. */
  superseded: -5,
  /** Disputed figures stand beside what they dispute rather than lead. */
  disputed: -1.5,
  /** An open question has a place of its own in the card. */
  unknown: -3,
} as const;

/** Shared words beyond which more of them say no more. */
const WORDS_FOR_FULL_WEIGHT = 4;
/** Facts that may have a word which alone ties one of them to a sentence. */
const MAX_RARE = 2;
/** What a fact without a word of the sentence shares with it. */
const NO_WORDS = { weight: 0, terms: [], isTelling: false };
/** Days after which recency is worth half as much: news of a year ago is old. */
const RECENCY_HALF_DAYS = 365;
/** Newest facts that are compared; keeps a card quick in packs of any size. */
const MAX_RANKED = 2000;

/** What facts are ranked against. */
export interface RankingQuestion {
  sentence: string;
  /** Names of the subject: they are in every one of its facts and tell none apart. */
  ownNames: readonly string[];
  /** Other entities of the page. */
  coMentions: readonly string[];
  contract: string | null;
  /** The day that counts: the article's, or that of the fact to answer; null where neither is known. */
  asOf: PartialDate | null;
  superseded: ReadonlySet<string>;
}

/** A fact with how well it fits. */
export interface RankedFact {
  fact: Fact;
  score: number;
  /** The part of the score that the sentence alone gives: its figures, words, parties and dates. */
  fit: number;
  /** Figures and words of the sentence that the fact has too, most telling first. */
  sharedTerms: readonly string[];
  /** Whether anything in the sentence points to it: a word, a figure, a party, a date or its contract. */
  fitsSentence: boolean;
}

/** Facts by how well they fit a sentence, best first; of equals the newer, then by id. */
export function rankFacts(
  question: RankingQuestion,
  facts: readonly Fact[],
  entities: readonly Entity[],
): RankedFact[] {
  const newest = [...facts].sort(byDateDescending).slice(0, MAX_RANKED);
  const figures = findFigures(question.sentence);
  const words = matchWords(question, newest);
  const named = namedIn(question.sentence, entities);
  const asOf = question.asOf ?? newest[0]?.date ?? '2000';
  const fitOf = (fact: Fact) => dateFit(question.sentence, fact.date, asOf);
  const hasOwnTime = newest.some((fact) => fitOf(fact) > 0);
  const timeWeight =
    question.asOf && !hasOwnTime ? WEIGHTS.recency : WEIGHTS.newness;
  const score = (fact: Fact): RankedFact => {
    const shared = findShared(figures, fact);
    const { weight, terms, isTelling } = words.get(fact.id) ?? NO_WORDS;
    const parties = (of: (id: string) => boolean) =>
      Math.min(2, fact.entities.filter(of).length);
    const inSentence = parties((id) => named.has(id));
    const isOfContract =
      fact.contract !== undefined && fact.contract === question.contract;
    const isReplaced = question.superseded.has(fact.id);
    const fit = sum([
      scoreFigures(shared, figures),
      WEIGHTS.words * weight,
      isOfContract ? WEIGHTS.contract : 0,
      WEIGHTS.partyInSentence * inSentence,
      WEIGHTS.date * fitOf(fact),
    ]);
    const points = [
      fit,
      WEIGHTS.partyOnPage * parties((id) => question.coMentions.includes(id)),
      fact.isKey ? WEIGHTS.key : 0,
      timeWeight * recency(fact.date, asOf),
      isReplaced && shared.length === 0 ? WEIGHTS.superseded : 0,
      fact.status === 'disputed' ? WEIGHTS.disputed : 0,
      fact.status === 'unknown' ? WEIGHTS.unknown : 0,
    ];
    const inFigures = shared.map(({ text }) => text).join(' ');
    const sharedTerms = [
      ...shared.map(({ text }) => text),
      ...terms.filter((term) => !inFigures.includes(term)),
    ];
    return {
      fact,
      score: sum(points),
      fit,
      sharedTerms,
      fitsSentence:
        shared.length > 0 ||
        isTelling ||
        inSentence > 0 ||
        isOfContract ||
        fitOf(fact) > 0,
    };
  };
  return newest.map(score).sort((a, b) => b.score - a.score);
}

function sum(points: readonly number[]): number {
  return points.reduce((total, point) => total + point, 0);
}

function scoreFigures(
  shared: readonly Figure[],
  figures: readonly Figure[],
): number {
  if (shared.length === 0) return 0;
  return shared[0] === figures[0] ? WEIGHTS.figure : WEIGHTS.laterFigure;
}

/** Whether a fact gives a figure, as a number of its own or in its statement. */
export function holdsFigure(fact: Fact, figure: Figure): boolean {
  return findShared([figure], fact).length > 0;
}

/** The figures that a fact gives too, as a number of its own or in its statement. */
function findShared(figures: readonly Figure[], fact: Fact): Figure[] {
  if (figures.length === 0) return [];
  const held: { unit: string; value: number }[] = findFigures(fact.statement);
  if (fact.amount) held.push({ unit: 'usd', value: fact.amount.usd });
  if (fact.quantity) held.push(fact.quantity);
  return figures.filter((figure) =>
    held.some(
      ({ unit, value }) =>
        unitsAgree(unit, figure.unit) && isSameFigure(figure, value),
    ),
  );
}

/** Whether two units mean the same, by the first word of each. */
export function unitsAgree(a: string, b: string): boolean {
  const short = (unit: string) =>
    unit
      .toLowerCase()
      .replace(/^percent.*/, '%')
      .split(' ')[0] ?? '';
  return short(a) === short(b);
}

/** Words that each fact shares with the sentence; weight from 0 to 1, and whether they are more than chance. */
function matchWords(question: RankingQuestion, facts: readonly Fact[]) {
  const own = new Set(question.ownNames.flatMap(splitWords).map(termOf));
  const index = new MiniSearch<Fact>({
    fields: ['statement', 'title', 'attributedTo'],
    tokenize: splitWords,
    processTerm: (word) => {
      const term = termOf(word);
      return own.has(term) ? null : term;
    },
  });
  index.addAll(facts);
  const found = index.search(question.sentence, {
    boost: { statement: 2, attributedTo: 0.5 },
  });
  const best = found[0]?.score ?? 1;
  const spelling = new Map(
    splitWords(question.sentence).map((word) => [termOf(word), word]),
  );
  const frequency = new Map<string, number>();
  for (const { queryTerms } of found) {
    for (const term of queryTerms) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return new Map(
    found.map(({ id, score, queryTerms }) => {
      const rareFirst = [...queryTerms].sort(
        (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0),
      );
      const share = Math.min(1, queryTerms.length / WORDS_FOR_FULL_WEIGHT);
      const terms = rareFirst.flatMap((term) => spelling.get(term) ?? []);
      // The id of a result is the id of the fact that was added under it.
      return [
        String(id),
        {
          weight: (score / best) * share,
          terms,
          isTelling:
            queryTerms.length > 1 ||
            (frequency.get(queryTerms[0] ?? '') ?? 0) <= MAX_RARE,
        },
      ] as const;
    }),
  );
}

function namedIn(sentence: string, entities: readonly Entity[]): Set<string> {
  const padded = ` ${splitWords(sentence).join(' ')} `;
  return new Set(
    entities
      .filter((entity) =>
        [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) =>
          padded.includes(` ${splitWords(name).join(' ')} `),
        ),
      )
      .map(({ id }) => id),
  );
}

function recency(date: PartialDate, asOf: PartialDate): number {
  return RECENCY_HALF_DAYS / (RECENCY_HALF_DAYS + daysBetween(date, asOf));
}

function byDateDescending(a: Fact, b: Fact): number {
  const byDate = firstDay(b.date).localeCompare(firstDay(a.date));
  return byDate === 0 ? a.id.localeCompare(b.id) : byDate;
}
