import { formatQuantity, formatUsd } from '../model/format-amount.ts';
import type { Contract } from '../model/contract.ts';
import type { Fact } from '../model/fact.ts';
import type { Card } from './card.ts';
import { findFigures, isSameFigure } from './find-figures.ts';
import { holdsFigure, unitsAgree } from './rank-facts.ts';

/** Two figures further apart than this are taken to be about different things. */
const MAX_RATIO = 1.5;

/**
 * The page's figure and the dataset's for a contract, where they differ: the
 * sum in the marked words is near a known one and equal to none.
 */
export function findDifferingSum(
  surface: string,
  contract: Contract,
  facts: readonly Fact[],
): Card['differingFigure'] {
  const onPage = findFigures(surface).find(({ unit }) => unit === 'usd');
  if (!onPage) return null;
  const { figures } = contract;
  if (figures.some(({ usd }) => isSameFigure(onPage, usd))) return null;
  if (facts.some((fact) => holdsFigure(fact, onPage))) return null;
  const nearest = figures
    .filter(({ usd }) => isNear(onPage.value, usd))
    .sort(
      (a, b) => Math.abs(a.usd - onPage.value) - Math.abs(b.usd - onPage.value),
    )[0];
  return nearest
    ? {
        onPage: onPage.text,
        inDataset: formatUsd(nearest.usd, nearest.qualifier),
        factId: nearest.fact ?? null,
      }
    : null;
}

/**
 * The same for a quantity: the sentence gives a number in the unit of the
 * leading fact, near it, and no fact about the subject has that number.
 */
export function findDifferingQuantity(
  sentence: string,
  lead: Fact,
  facts: readonly Fact[],
): Card['differingFigure'] {
  const { quantity } = lead;
  if (!quantity) return null;
  const sameUnit = findFigures(sentence).filter(({ unit }) =>
    unitsAgree(quantity.unit, unit),
  );
  if (sameUnit.some((figure) => facts.some((f) => holdsFigure(f, figure)))) {
    return null;
  }
  const onPage = sameUnit.find(({ value }) => isNear(value, quantity.value));
  return onPage
    ? {
        onPage: onPage.text,
        inDataset: formatQuantity(quantity),
        factId: lead.id,
      }
    : null;
}

function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * MAX_RATIO;
}
