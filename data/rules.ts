import { FAIRNESS_RULES } from './rules/fairness-rules.ts';
import { RECORD_RULES } from './rules/record-rules.ts';
import type { Rule } from './rules/rule.ts';
import { SOURCE_RULES } from './rules/source-rules.ts';
import { WORDING_RULES } from './rules/wording-rules.ts';

/** Every rule that a dataset keeps. */
export const RULES: readonly Rule[] = [
  ...RECORD_RULES,
  ...SOURCE_RULES,
  ...WORDING_RULES,
  ...FAIRNESS_RULES,
];
