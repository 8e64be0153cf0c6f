import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';

/** All that is wrong across the records of a parsed dataset, by every rule. */
export function checkDataset(_dataset: Dataset): Problem[] {
  return [];
}
