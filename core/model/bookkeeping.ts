import * as v from 'valibot';
import { partialDateSchema } from './partial-date.ts';
import { idSchema, lineSchema } from './text.ts';

/** Old id → new id, kept for ever: settings and links of readers hold old ids. */
export const renamesSchema = v.record(idSchema, idSchema);

/** Ids that a release has carried, by kind of record; they never vanish. */
export const publishedSchema = v.strictObject({
  entities: v.array(idSchema),
  contracts: v.array(idSchema),
  facts: v.array(idSchema),
  sources: v.array(idSchema),
  topics: v.array(idSchema),
});

/** Records that may break a rule, each with the reason. */
export const exceptionsSchema = v.array(
  v.strictObject({
    rule: idSchema,
    /** The id of the record, whatever its kind. */
    id: idSchema,
    reason: lineSchema(300),
  }),
);

/** The least share of each side, from 0 to 1, by topic. */
export const balanceSchema = v.record(
  idSchema,
  v.strictObject({
    /** Criticism among the facts of the topic. */
    criticism: v.optional(shareSchema()),
    /** Statements of companies and agencies among the facts of the topic. */
    statements: v.optional(shareSchema()),
    /** Allegations whose reply is in the dataset, among the allegations of the topic. */
    answered: v.optional(shareSchema()),
  }),
);

function shareSchema() {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(1));
}

/** What a release of the dataset changed, in words for readers. */
export const changeSchema = v.strictObject({
  version: lineSchema(20),
  dated: partialDateSchema,
  notes: v.array(
    v.strictObject({
      text: lineSchema(300),
      /** The facts that it speaks of. */
      facts: v.optional(v.array(idSchema)),
    }),
  ),
});

/** All releases, the newest first. */
export const changesSchema = v.array(changeSchema);

/** Ids that a release has carried. */
export type Published = v.InferOutput<typeof publishedSchema>;
/** The least share of each side, by topic. */
export type Balance = v.InferOutput<typeof balanceSchema>;
/** A record that may break a rule. */
export type Exception = v.InferOutput<typeof exceptionsSchema>[number];
/** What a release changed. */
export type Change = v.InferOutput<typeof changeSchema>;
