import { buildPackSchema } from './build-pack-schema.ts';
import type { Verb } from './verb.ts';

/** The pack format for other programs. */
export const schema: Verb = {
  summary: 'Prints the JSON Schema of the pack format.',
  usage: '',
  details:
    'It is made from the definition that Gloss itself parses packs with.',
  flags: {},
  run(args) {
    args.tell(JSON.stringify(buildPackSchema(), null, 2));
    return Promise.resolve(0);
  },
};
