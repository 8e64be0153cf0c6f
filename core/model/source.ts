import * as v from 'valibot';
import { partialDateSchema } from './partial-date.ts';
import { idSchema, lineSchema } from './text.ts';

/** What a source is; originals are preferred over aggregators on a card. */
export const SOURCE_KINDS = [
  'primary',
  'news',
  'opinion',
  'fact-check',
  'aggregator',
] as const;

/** How the document was read: in a copy at this address, through another document, or known by name only. */
export const SOURCE_ACCESS = ['stored-copy', 'cited', 'none'] as const;

/** A document that supports facts. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: lineSchema(120),
  title: lineSchema(300),
  author: v.optional(lineSchema(160)),
  /** When it was published, as precise as it says; absent where it does not say. */
  published: v.optional(partialDateSchema),
  /** Its address; absent where none was seen. */
  url: v.optional(
    v.pipe(
      v.string(),
      v.url('is not an address'),
      v.startsWith('https://', 'is not https; find an https address'),
    ),
  ),
  access: v.picklist(SOURCE_ACCESS),
  /** The day on which the document was last read or looked for. */
  checked: v.optional(partialDateSchema),
  kind: v.picklist(SOURCE_KINDS),
  /** Language of the document, as a BCP 47 tag. */
  language: lineSchema(12),
  /**
   * The reporting or record it derives from: all retellings of one leak share
   * one origin. An id that starts with `mixed-` adds no reporting of its own.
   */
  origin: idSchema,
  /**
   * Set where the document changes words between quotation marks, so that
   * nothing in it may be quoted as what somebody said.
   */
  isReworded: v.optional(v.boolean()),
  note: v.optional(lineSchema(600)),
});

/** A document that supports facts. */
export type Source = v.InferOutput<typeof sourceSchema>;
