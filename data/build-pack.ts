import { createHash } from 'node:crypto';
import { PACK_FORMAT, type Pack } from '../core/model/pack.ts';
import type { Dataset } from './dataset.ts';

/** The pack of a dataset; its hash is that of its content. */
export function buildPack(dataset: Dataset): Pack {
  const content = {
    // The type of the constant is the number itself.
    format: PACK_FORMAT as typeof PACK_FORMAT,
    ...dataset.pack,
    topics: dataset.topics,
    entities: dataset.entities,
    contracts: dataset.contracts,
    facts: dataset.facts,
    sources: dataset.sources,
    weights: dataset.weights,
    changes: dataset.changes,
    renames: dataset.renames,
  };
  const hash = createHash('sha256')
    .update(JSON.stringify(content))
    .digest('hex')
    .slice(0, 16);
  return { ...content, hash };
}
