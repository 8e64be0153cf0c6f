import type { Evidence } from './mention.ts';
import type { Span } from './spans.ts';

/** A mention in folded text, its offsets not yet those of the run. */
export interface FoundName extends Span {
  /** The entity's id, or `contract:` and the contract's id. */
  entity: string;
  /** The entity's index; null for a contract. */
  index: number | null;
  probability: number;
  evidence: readonly Evidence[];
  isApproximate?: boolean;
}

/**
 * From here on a name is taken to mean what it could mean. Above a half, since a
 * wrong mark costs a reader more than a missing one: on cross-validation half of
 * what is wrongly marked at 0.5 falls below, and few of the mentions.
 */
export const THRESHOLD = 0.65;
