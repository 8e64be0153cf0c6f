import * as v from 'valibot';
import { idSchema, lineSchema } from './text.ts';

/** What an entity is. */
export const ENTITY_KINDS = [
  'company',
  'agency',
  'product',
  'person',
  'organisation',
  'law',
  'contract-vehicle',
] as const;

/**
 * When pages mark an entity: `always`; `in-context`, only on pages that name
 * an agency and one of its suppliers too; or `never`, as for news publishers.
 */
export const MARKING = ['always', 'in-context', 'never'] as const;

/** A line of words that speak for a sense: short enough to read a change in it. */
const WORDS_LINE = 280;

/** One written form by which pages name an entity or a contract. */
export const aliasSchema = v.strictObject({
  text: lineSchema(80),
  /** BCP 47 tag of the language that uses it; absent for all. */
  language: v.optional(lineSchema(12)),
  /** Whether the form has other senses, so that a mention needs evidence on the page. */
  isAmbiguous: v.optional(v.boolean()),
});

/** A sense that looks like the entity and is not, with words that give it away. */
const lookAlikeSchema = v.strictObject({
  /** Names the sense: `train`. */
  sense: idSchema,
  /** What readers are told: `the German train`. */
  name: lineSchema(80),
  /** The aliases that have this sense; absent for all ambiguous ones. */
  aliases: v.optional(v.array(lineSchema(80))),
  /**
   * Words whose presence near by speaks for this sense, several on a line with
   * commas between them; `deport*` stands for every word that starts so,
   * and a `?` at the end marks one that hints at the sense and is found with
   * others too.
   */
  words: v.array(lineSchema(WORDS_LINE)),
  /** Forms that hold the alias and speak for the sense alone: `ICE Futures`. */
  phrases: v.optional(v.array(lineSchema(WORDS_LINE))),
});

/** Whoever or whatever facts are about. */
export const entitySchema = v.strictObject({
  id: idSchema,
  /** The name on cards and lists: `ICE`. */
  name: lineSchema(60),
  /** The name in full, where it differs. */
  fullName: v.optional(lineSchema(120)),
  kind: v.picklist(ENTITY_KINDS),
  /** Who it is, in one neutral sentence. */
  description: lineSchema(240),
  /** The entity it belongs to: an agency's department, a product's maker, a person's employer. */
  partOf: v.optional(idSchema),
  marking: v.picklist(MARKING),
  aliases: v.array(aliasSchema),
  /**
   * Words whose presence near by speaks for the entity, for its ambiguous
   * aliases; written as those of look-alikes. One that holds an alias is a phrase.
   */
  words: v.optional(v.array(lineSchema(WORDS_LINE))),
  lookAlikes: v.optional(v.array(lookAlikeSchema)),
  sources: v.optional(v.array(idSchema)),
  note: v.optional(lineSchema(600)),
});

/** Whoever or whatever facts are about. */
export type Entity = v.InferOutput<typeof entitySchema>;
/** What an entity is. */
export type EntityKind = Entity['kind'];
