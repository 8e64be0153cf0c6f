import * as v from 'valibot';
import { idSchema, lineSchema } from './text.ts';

/**
 * What a document says, point by point, and the facts that carry each point.
 * It shows that the dataset leaves nothing of the document out; it does not
 * ship with the pack.
 */
export const coverageSchema = v.strictObject({
  /** The document: a source of the dataset. */
  source: idSchema,
  claims: v.pipe(
    v.array(
      v.strictObject({
        /** Line and sentence of the document: `L8 s1`. */
        where: lineSchema(20),
        /** The point in short, in our own words. */
        claim: lineSchema(160),
        facts: v.pipe(
          v.array(idSchema),
          v.minLength(1, 'is empty; name the facts that carry the point'),
        ),
      }),
    ),
    v.minLength(1, 'is empty; list what the document says'),
  ),
});

/** What a document says and the facts that carry it. */
export type Coverage = v.InferOutput<typeof coverageSchema>;
