import * as v from 'valibot';
import { changeSchema, renamesSchema } from './bookkeeping.ts';
import { contractSchema } from './contract.ts';
import { entitySchema } from './entity.ts';
import { factSchema } from './fact.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { idSchema, lineSchema } from './text.ts';
import { topicSchema } from './topic.ts';

/** The version of the pack format that this code reads and writes. */
export const PACK_FORMAT = 1;

/**
 * The weight of one piece of evidence, learned by the training script:
 * feature name → weight, in log-odds.
 */
const weightsSchema = v.record(v.string(), v.pipe(v.number(), v.finite()));

/** Weights of evidence for each ambiguous form. */
export const weightTableSchema = v.record(v.string(), weightsSchema);

/** What a pack is: the head of the file, written by hand. */
export const packHeadSchema = v.strictObject({
  id: idSchema,
  /** What the pack is about, for readers. */
  title: lineSchema(100),
  language: lineSchema(12),
  /** Release of the dataset: `2026.11`. */
  version: lineSchema(20),
  /** The day of the newest check of its facts. */
  dated: partialDateSchema,
  /** The company whose part in each contract cards and charts tell; absent where the pack follows none. */
  focus: v.optional(idSchema),
});

/** The one built file that ships: everything about one subject. */
export const packSchema = v.strictObject({
  format: v.literal(
    PACK_FORMAT,
    `is not ${PACK_FORMAT}, the one that this version of Gloss reads; build the pack with the same version`,
  ),
  ...packHeadSchema.entries,
  /** Hash of the content: the same input gives the same bytes. */
  hash: lineSchema(64),
  topics: v.array(topicSchema),
  entities: v.array(entitySchema),
  contracts: v.array(contractSchema),
  facts: v.array(factSchema),
  sources: v.array(sourceSchema),
  /** Weights of evidence per ambiguous form, for the finder. */
  weights: weightTableSchema,
  /** What each release changed, the newest first. */
  changes: v.optional(v.array(changeSchema)),
  /** Old id → new id, for settings and links that still hold the old one. */
  renames: v.optional(renamesSchema),
});

/** The one built file that ships: everything about one subject. */
export type Pack = v.InferOutput<typeof packSchema>;
/** The head of a pack. */
export type PackHead = v.InferOutput<typeof packHeadSchema>;
