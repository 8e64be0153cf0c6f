import { answeredAllegations } from './rules/answered-allegations.ts';
import { balance } from './rules/balance.ts';
import { cleanLinks } from './rules/clean-links.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { fileNames } from './rules/file-names.ts';
import { loadedWords } from './rules/loaded-words.ts';
import { namedSpeakers } from './rules/named-speakers.ts';
import { noHomePages } from './rules/no-home-pages.ts';
import { noRings } from './rules/no-rings.ts';
import { openableSources } from './rules/openable-sources.ts';
import { permanentIds } from './rules/permanent-ids.ts';
import { plainStatements } from './rules/plain-statements.ts';
import { quotations } from './rules/quotations.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { sharedAliases } from './rules/shared-aliases.ts';
import { symmetricContradictions } from './rules/symmetric-contradictions.ts';
import { toldFigures } from './rules/told-figures.ts';
import { usedSources } from './rules/used-sources.ts';

/** Every rule that a dataset keeps, the ones about files and ids first. */
export const RULES: readonly Rule[] = [
  fileNames,
  permanentIds,
  references,
  noRings,
  symmetricContradictions,
  usedSources,
  openableSources,
  cleanLinks,
  noHomePages,
  datesInOrder,
  plainStatements,
  loadedWords,
  quotations,
  namedSpeakers,
  answeredAllegations,
  toldFigures,
  sharedAliases,
  balance,
];
