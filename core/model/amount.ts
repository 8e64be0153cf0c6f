import * as v from 'valibot';
import { partialDateSchema } from './partial-date.ts';

/**
 * What a sum of money is. Sums of different kinds are never added.
 * `obligated`, `current-value` and `ceiling` are the three figures of an award record:
 * what is committed, what it is worth with options used, and with all options.
 */
export const AMOUNT_KINDS = [
  'as-reported',
  'obligated',
  'current-value',
  'ceiling',
  'spending-total',
  'appropriation',
  'donation',
] as const;

/** How a figure is meant where its source does not give it flat. */
export const QUALIFIERS = [
  'about',
  'almost',
  'more-than',
  'at-least',
  'up-to',
  'less-than',
] as const;

/** A sum of money in US dollars, with what it is and when. */
export const amountSchema = v.strictObject({
  usd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  kind: v.picklist(AMOUNT_KINDS),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  /** The date the figure stood for, where known. */
  asOf: v.optional(partialDateSchema),
});

/** A number with its unit. */
export const quantitySchema = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  /** Unit as readers see it: `TB`, `signatures`. */
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  /** Facts with one series id measure the same thing at different dates. */
  series: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))),
});

/** A sum of money in US dollars, with what it is and when. */
export type Amount = v.InferOutput<typeof amountSchema>;
/** What a sum of money is. */
export type AmountKind = Amount['kind'];
/** A number with its unit. */
export type Quantity = v.InferOutput<typeof quantitySchema>;
/** How a figure is meant where its source does not give it flat. */
export type Qualifier = (typeof QUALIFIERS)[number];
