import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../core/card/card-records.ts';
import { readPackInMemory } from '../../../platform/fact-reader.ts';
import { fakeFact, fakePack, fakeSource } from '../../support/fake-pack.ts';
import { PARTIES, question } from './card-cases.ts';

const PACK = fakePack({
  entities: PARTIES,
  facts: [
    fakeFact({ id: 'asked', replies: ['reply'] }),
    fakeFact({
      id: 'reply',
      entities: ['microsoft'],
      sources: [{ source: 'courier-2' }],
    }),
    fakeFact({ id: 'unrelated', entities: ['microsoft'] }),
  ],
  sources: [fakeSource(), fakeSource({ id: 'courier-2' })],
});

describe('readRecords', () => {
  it('reads the facts about an entity, the facts these name, and their sources', async () => {
    const records = await readRecords(question(), readPackInMemory(PACK));
    expect(records.facts.map(({ id }) => id)).toEqual(['asked', 'reply']);
    expect(records.sources.map(({ id }) => id)).toEqual([
      'courier-1',
      'courier-2',
    ]);
  });

  it('reads what others say about whoever speaks in them', async () => {
    const pack = fakePack({
      entities: PARTIES,
      facts: [
        fakeFact({ id: 'said', speaker: 'azure', status: 'company-statement' }),
        fakeFact({ id: 'answer', entities: ['microsoft'], replies: ['said'] }),
      ],
    });
    const records = await readRecords(question(), readPackInMemory(pack));
    expect(records.facts.map(({ id }) => id)).toEqual(['said', 'answer']);
  });

  it('rejects when the reader does', async () => {
    const broken = {
      ...readPackInMemory(PACK),
      readFactsAbout: () => Promise.reject(new Error('gone')),
    };
    await expect(readRecords(question(), broken)).rejects.toThrow('gone');
  });
});
