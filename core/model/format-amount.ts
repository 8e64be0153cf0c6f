import type { Amount, AmountKind, Qualifier, Quantity } from './amount.ts';

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  about: 'about',
  almost: 'almost',
  'more-than': 'more than',
  'at-least': 'at least',
  'up-to': 'up to',
  'less-than': 'less than',
};

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** What readers see for each kind of sum. */
export const AMOUNT_KIND_NAMES: Readonly<Record<AmountKind, string>> = {
  'as-reported': 'As reported',
  obligated: 'Obligated',
  'current-value': 'Current value',
  ceiling: 'Ceiling',
  'spending-total': 'Spending total',
  appropriation: 'Appropriation',
  donation: 'Donation',
};

/**
 * A sum as readers write it: `$19.4 million`, `$139.35 million`, `$511,000`,
 * with its qualifier `about $19.4 million`. Sums of a million and more are
 * rounded to two decimals of their scale.
 */
export function formatUsd(
  usd: number,
  qualifier: Qualifier | null | undefined = null,
): string {
  const scale = SCALES.find(([size]) => usd >= size);
  const sum = scale
    ? `$${number(usd / scale[0])} ${scale[1]}`
    : `$${number(usd)}`;
  return qualified(sum, qualifier);
}

/** An amount with its qualifier: `almost $75 billion`. */
export function formatAmount(amount: Amount): string {
  return formatUsd(amount.usd, amount.qualifier);
}

/** A quantity with its qualifier and unit: `about 1,400 TB`. */
export function formatQuantity(quantity: Quantity): string {
  const text = `${number(quantity.value)} ${quantity.unit}`;
  return qualified(text, quantity.qualifier);
}

function qualified(text: string, qualifier: Qualifier | null | undefined) {
  return qualifier ? `${QUALIFIER_WORDS[qualifier]} ${text}` : text;
}

/** Up to two decimals and groups of three, the same in every locale. */
function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
