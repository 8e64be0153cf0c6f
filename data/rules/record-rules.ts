import { datesInOrder } from './dates-in-order.ts';
import { fileNames } from './file-names.ts';
import { noRings } from './no-rings.ts';
import { permanentIds } from './permanent-ids.ts';
import { references } from './references.ts';
import { sharedAliases } from './shared-aliases.ts';
import { toldFigures } from './told-figures.ts';
import type { Rule } from './rule.ts';

/** Rules about ids, references, dates and sums. */
export const RECORD_RULES: readonly Rule[] = [
  fileNames,
  permanentIds,
  references,
  noRings,
  datesInOrder,
  toldFigures,
  sharedAliases,
];
