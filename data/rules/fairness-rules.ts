import { answeredAllegations } from './answered-allegations.ts';
import { balance } from './balance.ts';
import { namedSpeakers } from './named-speakers.ts';
import { symmetricContradictions } from './symmetric-contradictions.ts';
import type { Rule } from './rule.ts';

/** Rules that keep both sides in sight. */
export const FAIRNESS_RULES: readonly Rule[] = [
  symmetricContradictions,
  namedSpeakers,
  answeredAllegations,
  balance,
];
