import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureDataset } from '../../data/measure-dataset.ts';
import { readDataset } from '../../data/read-dataset.ts';

const GOOD = join(import.meta.dirname, '../fixtures/good-data/');
const stats = measureDataset(await readDataset(pathToFileURL(GOOD)));

describe('measureDataset', () => {
  it('counts records and origins', () => {
    expect(stats).toMatchObject({
      facts: 3,
      contracts: 1,
      entities: 2,
      sources: 2,
      origins: 2,
      reportingOrigins: 2,
      factsWithOneOrigin: 3,
      quotes: 1,
    });
  });

  it('counts by topic and entity, the most first', () => {
    expect(Object.entries(stats.byTopic)).toEqual([
      ['water', 2],
      ['orders', 1],
    ]);
    expect(Object.entries(stats.byEntity)).toEqual([
      ['mill', 3],
      ['county', 1],
    ]);
  });

  it('counts the claims of covered documents', () => {
    expect(stats.coverage).toEqual({
      documents: 1,
      coveredDocuments: 1,
      claims: 1,
      mappedClaims: 1,
    });
  });

  it('measures criticism, statements and replies by topic', () => {
    expect(stats.balance[1]).toEqual({
      topic: 'water',
      facts: 2,
      criticism: 1,
      statements: 1,
      allegations: 1,
      answered: 1,
    });
  });
});
