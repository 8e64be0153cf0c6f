import { build } from './build.ts';
import { check } from './check.ts';
import { format } from './format.ts';
import type { Verb } from './verb.ts';

/** The verbs of `npm run data`, in the order in which they are listed. */
export const VERBS: Readonly<Record<string, Verb>> = {
  check,
  format,
  build,
};
