import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_FORMAT, packSchema } from '../../core/model/pack.ts';

/**
 * The JSON Schema of a pack, made from the definition of the parser. What
 * JSON Schema cannot say (a day that no calendar has, space at the end of a
 * line) is left to the parser.
 */
export function buildPackSchema() {
  return {
    ...toJsonSchema(packSchema, {
      target: 'draft-2020-12',
      errorMode: 'ignore',
    }),
    title: `Gloss pack, format ${PACK_FORMAT}`,
  };
}
