import * as v from 'valibot';
import { idSchema, lineSchema } from './text.ts';

/** The subject a fact is filed under; a pack has a closed list of them. */
export const topicSchema = v.strictObject({
  id: idSchema,
  /** What readers see: `Contracts and amounts`. */
  name: lineSchema(40),
  /** What falls under it, in a few words. */
  description: lineSchema(120),
});

/** All topics of a pack, in the order in which readers see them. */
export const topicListSchema = v.array(topicSchema);

/** The subject a fact is filed under. */
export type Topic = v.InferOutput<typeof topicSchema>;
