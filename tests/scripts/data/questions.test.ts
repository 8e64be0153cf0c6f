import { describe, expect, it } from 'vitest';
import { contractSchema } from '../../../core/model/contract.ts';
import { entitySchema } from '../../../core/model/entity.ts';
import { factSchema } from '../../../core/model/fact.ts';
import { packHeadSchema } from '../../../core/model/pack.ts';
import { sourceSchema } from '../../../core/model/source.ts';
import { topicSchema } from '../../../core/model/topic.ts';
import { loadDataset } from '../../../data/read-dataset.ts';
import { listQuestions, listUnasked } from '../../../scripts/data/questions.ts';

const { dataset } = await loadDataset(
  new URL('../../fixtures/good-data/', import.meta.url),
);

const SCHEMAS = {
  pack: packHeadSchema,
  topic: topicSchema,
  entity: entitySchema,
  source: sourceSchema,
  contract: contractSchema,
  fact: factSchema,
} as const;
const KINDS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

describe('the questions for a new record', () => {
  it.each(KINDS)('ask for all that a %s must have', (kind) => {
    const unasked = listUnasked(kind, listQuestions(kind, dataset));
    const entries = Object.entries<{ type: string }>(SCHEMAS[kind].entries);
    const needed = entries.filter(([, { type }]) => type !== 'optional');
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter(([field]) => unasked.includes(field))).toEqual([]);
  });

  it('tell what they leave out, in lists too', () => {
    const unasked = listUnasked('fact', listQuestions('fact', dataset));
    expect(unasked).toContain('dateQualifier');
    expect(unasked).toContain('sources.also');
    expect(unasked).not.toContain('title');
  });
});
