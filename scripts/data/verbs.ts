import { build } from './build.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportFacts } from './export.ts';
import { format } from './format.ts';
import { makeUp } from './make-up.ts';
import { newRecord } from './new.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { stats } from './stats.ts';
import type { Verb } from './verb.ts';

/** The verbs of `npm run data`, in the order in which they are listed. */
export const VERBS: Readonly<Record<string, Verb>> = {
  check,
  stats,
  show,
  new: newRecord,
  format,
  diff,
  build,
  export: exportFacts,
  schema,
  'make-up': makeUp,
};
