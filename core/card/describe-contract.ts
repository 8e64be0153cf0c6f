import type { Contract } from '../model/contract.ts';
import { AMOUNT_KIND_NAMES } from '../model/format-amount.ts';
import { formatDate } from '../model/format-date.ts';

/** A figure of a contract with who gives it. */
export type ToldFigure = Contract['figures'][number] & {
  publishers: readonly string[];
};

/** What the sum at the top is: its part of the contract, its kind, and how many give it; empty where that says nothing. */
export function noteFigure({ kind, label, publishers }: ToldFigure): string {
  const name = kind === 'as-reported' ? null : AMOUNT_KIND_NAMES[kind];
  const count = publishers.length;
  const same = count > 1 ? `Same figure in ${count} sources` : null;
  return [label, name, same].filter(Boolean).join('. ');
}

/** Part, kind, date and who gives it; not who gave the figure before it in the same words. */
export function sayFigure(
  { kind, label, asOf, publishers }: ToldFigure,
  previous: ToldFigure | undefined,
): string {
  const who = publishers.join(', ');
  const isRepeated = who === previous?.publishers.join(', ');
  return [
    label,
    AMOUNT_KIND_NAMES[kind].toLowerCase(),
    asOf && formatDate(asOf),
    isRepeated ? '' : who,
  ]
    .filter(Boolean)
    .join(', ');
}

/** From when to when, and which of both the sources do not state. */
export function sayDates(
  { awarded, startsOn, endsOn }: Contract,
  [figure]: readonly ToldFigure[],
): string {
  const end = endsOn ? `ends ${formatDate(endsOn)}` : 'end not stated';
  if (awarded) return `Awarded ${formatDate(awarded)}, ${end}`;
  if (startsOn) return `From ${formatDate(startsOn)}, ${end}`;
  if (endsOn) return `Start not stated, ${end}`;
  return figure?.asOf
    ? `Reported for ${formatDate(figure.asOf)}, start and end not stated`
    : 'Start and end not stated';
}

/** How far the sources agree on the sum, where no fact contradicts another; empty without a sum. */
export function sayAgreement(figures: readonly ToldFigure[]): string {
  const [first, ...others] = figures;
  if (!first) return '';
  if (others.some(({ usd }) => usd !== first.usd)) {
    return 'Sources give more than one figure; each is listed above with its kind.';
  }
  const count = new Set(figures.flatMap(({ publishers }) => publishers)).size;
  return count === 1
    ? 'One source gives this amount; no differing figure found.'
    : 'No differing figure found.';
}
