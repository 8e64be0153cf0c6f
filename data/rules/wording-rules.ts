import { loadedWords } from './loaded-words.ts';
import { plainStatements } from './plain-statements.ts';
import { quotations } from './quotations.ts';
import type { Rule } from './rule.ts';
import { typography } from './typography.ts';

/** Rules about titles, statements and quotations. */
export const WORDING_RULES: readonly Rule[] = [
  plainStatements,
  loadedWords,
  quotations,
  typography,
];
