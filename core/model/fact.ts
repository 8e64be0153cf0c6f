import * as v from 'valibot';
import { amountSchema, quantitySchema } from './amount.ts';
import { partialDateSchema } from './partial-date.ts';
import { idSchema, lineSchema } from './text.ts';

/** How well a statement is known, or who makes it. */
export const FACT_STATUSES = [
  'documented',
  'reported',
  'unknown',
  'disputed',
  'company-statement',
  'agency-statement',
  'criticism',
] as const;

/**
 * Why a document that was read has no passage to lead to. `data-file`: it
 * holds figures and no sentences, or is no page that scrolls. `absence`: what
 * it supports is that it does not say something. `not-kept`: its words were
 * not kept when it was read.
 */
export const NO_PASSAGE = ['data-file', 'absence', 'not-kept'] as const;

/** A source as it supports one fact, with the place in it. */
export const supportSchema = v.strictObject({
  source: idSchema,
  /** First words of the supporting passage, for a link to the place. */
  start: v.optional(lineSchema(120)),
  /** Last words of the supporting passage. */
  end: v.optional(lineSchema(120)),
  /** Further passages of the document that support the fact. */
  also: v.optional(
    v.array(
      v.strictObject({
        start: lineSchema(120),
        end: v.optional(lineSchema(120)),
      }),
    ),
  ),
  /** Why there is no `start`, for a document that was read; the link then opens the page. */
  noPassage: v.optional(v.picklist(NO_PASSAGE)),
});

/** Words that somebody said in public, at most 25, exactly as the source has them. */
const quoteSchema = v.strictObject({
  source: idSchema,
  /** Who said it: `Satya Nadella, to employees`. */
  speaker: lineSchema(120),
  text: lineSchema(300),
});

/** How a source tells a fact otherwise than the better ones, in our own words. */
const variantSchema = v.strictObject({
  source: idSchema,
  /** What it says and how that differs: `Says around 1,400. The original reports say almost.` */
  says: lineSchema(240),
});

/** One dated statement about entities, with its sources. */
export const factSchema = v.strictObject({
  id: idSchema,
  topic: idSchema,
  date: partialDateSchema,
  /** Set where the source gives the date only roughly. */
  dateQualifier: v.optional(v.picklist(['about', 'by'])),
  /** What lists show: one headline in the present tense, at most 100 characters. */
  title: lineSchema(100),
  /** What cards show: neutral, self-contained, one sentence or two. */
  statement: lineSchema(240),
  status: v.picklist(FACT_STATUSES),
  /** Who says so, as it reads after “According to”: `a Microsoft spokesperson`. */
  attributedTo: lineSchema(240),
  /** The entity whose own words these are, for statements by a company, agency or critic in the dataset. */
  speaker: v.optional(idSchema),
  /** What it is about, the most important first. */
  entities: v.pipe(
    v.array(idSchema),
    v.minLength(1, 'is empty; name at least one entity'),
  ),
  contract: v.optional(idSchema),
  amount: v.optional(amountSchema),
  quantity: v.optional(quantitySchema),
  sources: v.pipe(
    v.array(supportSchema),
    v.minLength(1, 'is empty; name at least one source'),
  ),
  quotes: v.optional(v.array(quoteSchema)),
  /** Sources that overstate or reword it, for “How each source puts it”. */
  variants: v.optional(v.array(variantSchema)),
  /** Facts that give another figure or account; both sides name each other. */
  contradicts: v.optional(v.array(idSchema)),
  /** Facts that this one replaces; they stay, marked as superseded. */
  supersedes: v.optional(v.array(idSchema)),
  /**
   * For an allegation: the facts that hold the reply of the party concerned,
   * or the statement of that party which the allegation answers.
   */
  replies: v.optional(v.array(idSchema)),
  /** For an allegation without a reply: the day on which one was looked for. */
  noReplyFound: v.optional(partialDateSchema),
  /** Whether it is one of the facts a reader most needs. */
  isKey: v.optional(v.boolean()),
  note: v.optional(lineSchema(600)),
});

/** One dated statement about entities, with its sources. */
export type Fact = v.InferOutput<typeof factSchema>;
/** How well a statement is known, or who makes it. */
export type FactStatus = Fact['status'];
/** A source as it supports one fact. */
export type Support = v.InferOutput<typeof supportSchema>;
/** Words that somebody said in public. */
export type Quote = v.InferOutput<typeof quoteSchema>;
