import type { Qualifier } from '../model/amount.ts';
import type { Contract } from '../model/contract.ts';
import type { Fact } from '../model/fact.ts';
import { formatQuantity, formatUsd } from '../model/format-amount.ts';
import type { Source } from '../model/source.ts';
import { passageUrl } from '../model/source-links.ts';
import type { Card } from './card.ts';
import { findFigures, isSameFigure, type Figure } from './find-figures.ts';
import { holdsFigure, unitsAgree } from './rank-facts.ts';

/** Two figures further apart than this are taken to be about different things. */
const MAX_RATIO = 1.5;
/** Words that a sentence shares with a fact before its sum is taken for that of the fact. */
const MIN_SHARED_TERMS = 3;
/** What a figure that the dataset gives roughly may be off by. */
const ROUGH_SHARE = 0.05;

/** A figure of the dataset as it is compared and shown. */
interface Known {
  value: number;
  qualifier?: Qualifier | undefined;
  text: string;
  factId: string | null;
  /** The source that is named beside it, by id. */
  source: string | undefined;
}

/** What differing figures are looked for in. */
export interface DifferingQuestion {
  surface: string;
  sentence: string;
  /** Facts that may have the figure of the page. */
  facts: readonly Fact[];
  sources: ReadonlyMap<string, Source>;
  /** The sum at the head of the card; absent where there is none. */
  headline?: string;
}

/**
 * The page's figure and the dataset's for a contract, where they differ: the
 * sum in the marked words, or the only one in their sentence, is near a known
 * one and equal to none.
 */
export function findDifferingSum(
  contract: Contract,
  question: DifferingQuestion,
): Card['differingFigure'] {
  const [marked] = sumsIn(question.surface);
  const inSentence = sumsIn(question.sentence);
  const onPage =
    marked ?? (inSentence.length === 1 ? inSentence[0] : undefined);
  if (!onPage) return null;
  const known = contract.figures.map(
    ({ usd, qualifier, fact, sources }): Known => ({
      value: usd,
      qualifier,
      text: formatUsd(usd, qualifier),
      factId: fact ?? null,
      source: sources[0],
    }),
  );
  return compare([onPage], known, question);
}

/**
 * The same for a quantity or a sum of the leading fact: the sentence gives a
 * number in its unit, near it, and no fact about the subject has that number.
 * A sum counts as that of the fact only where they share enough words.
 */
export function findDifferingFigure(
  lead: Fact,
  sharedTerms: readonly string[],
  question: DifferingQuestion,
): Card['differingFigure'] {
  const { quantity, amount } = lead;
  const rest = { factId: lead.id, source: lead.sources[0]?.source };
  if (quantity) {
    const onPage = findFigures(question.sentence).filter(({ unit }) =>
      unitsAgree(quantity.unit, unit),
    );
    const text = formatQuantity(quantity);
    return compare(onPage, [{ ...quantity, text, ...rest }], question);
  }
  if (!amount || sharedTerms.length < MIN_SHARED_TERMS) return null;
  const text = formatUsd(amount.usd, amount.qualifier);
  const known = { ...amount, value: amount.usd, text, ...rest };
  return compare(sumsIn(question.sentence), [known], question);
}

function sumsIn(text: string): Figure[] {
  return findFigures(text).filter(({ unit }) => unit === 'usd');
}

/** A figure of the page with the known one at the head of the card, or else the nearest, where it is near and none is equal to any. */
function compare(
  onPage: readonly Figure[],
  known: readonly Known[],
  { facts, sources, headline }: DifferingQuestion,
): Card['differingFigure'] {
  const isKnown = (figure: Figure) =>
    known.some((one) => agree(figure, one)) ||
    facts.some((fact) => holdsFigure(fact, figure));
  if (onPage.some(isKnown)) return null;
  for (const figure of onPage) {
    const near = known
      .filter(({ value }) => isNear(value, figure.value))
      .sort((a, b) => gap(a, figure) - gap(b, figure));
    const told = near.find(({ text }) => text === headline) ?? near[0];
    if (!told) continue;
    const source = sources.get(told.source ?? '');
    const { text, factId } = told;
    return {
      onPage: figure.text,
      inDataset: text,
      factId,
      publisher: source?.publisher ?? null,
      url: source ? passageUrl(source) : null,
    };
  }
  return null;
}

/** Whether both can be the same number, as exactly as each is meant. */
function agree(figure: Figure, { value, qualifier }: Known): boolean {
  if (isSameFigure(figure, value)) return true;
  if (qualifier === 'more-than' || qualifier === 'at-least') {
    return figure.value > value;
  }
  if (qualifier === 'less-than' || qualifier === 'up-to') {
    return figure.value < value;
  }
  return (
    qualifier !== undefined && gap({ value }, figure) <= value * ROUGH_SHARE
  );
}

function gap({ value }: Pick<Known, 'value'>, figure: Figure): number {
  return Math.abs(value - figure.value);
}

function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * MAX_RATIO;
}
