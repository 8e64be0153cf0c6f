import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/model/fact.ts';
import { createSearchIndex } from '../../../core/timeline/search-index.ts';
import { fakeData } from './fake-timeline.ts';

function find(fact: Partial<Fact>, query: string): boolean {
  const index = createSearchIndex(fakeData([fact]));
  while (index.addNext(100));
  return index.find(query)?.[0] === 1;
}

describe('createSearchIndex', () => {
  it.each<[string, Partial<Fact>, string]>([
    ['a title', { title: 'Palantir wins an award' }, 'award'],
    ['a statement', { statement: 'It renews the licences.' }, 'licences'],
    ['who says so', { attributedTo: 'Forbes, as carried' }, 'forbes'],
    ['the name of an entity', { entities: ['microsoft'] }, 'microsoft'],
    ['a publisher', {}, 'courier'],
    [
      'a quotation',
      { quotes: [{ source: 'courier-1', speaker: 'Ann', text: 'So proud' }] },
      'proud',
    ],
    ['the beginning of a word', { title: 'Surveillance' }, 'surv'],
    ['a word in other case', { title: 'Palantir' }, 'PALANTIR'],
    ['a word without its accents', { title: 'Café closes' }, 'cafe'],
    ['a word with a letter wrong', { title: 'Palantir' }, 'palantr'],
    ['a possessive', { title: 'The board replies' }, 'board’s'],
    ['a figure', { title: 'An award of $19.4 million' }, '19.4'],
    ['a sum', { title: 'An award of $19.4 million' }, '$19.4 million'],
    ['a figure with groups', { title: 'It holds 1,400 TB' }, '1400'],
    [
      'a sum in full',
      { amount: { usd: 19_400_000, kind: 'obligated' } },
      '$19,400,000',
    ],
  ])('finds %s', (_, fact, query) => {
    expect(find(fact, query)).toBe(true);
  });

  it('wants every word of the query', () => {
    expect(find({ title: 'Palantir wins' }, 'palantir loses')).toBe(false);
  });

  it('does not take one figure for another', () => {
    expect(find({ title: 'An award of $18.4 million' }, '19.4')).toBe(false);
  });

  it('does not forgive letters in a word that is found as written', () => {
    const index = createSearchIndex(
      fakeData([{ title: 'Contract' }, { title: 'Contrast' }]),
    );
    while (index.addNext(100));
    expect([...(index.find('contract') ?? [])]).toEqual([1, 0]);
  });

  it('searches nothing for a query without a word', () => {
    expect(createSearchIndex(fakeData([{}])).find(' – ')).toBeNull();
  });

  it('finds what is read so far while slices are missing', () => {
    const index = createSearchIndex(
      fakeData([{ title: 'Award' }, { title: 'Award' }]),
    );
    expect(index.addNext(1)).toBe(true);
    expect([...(index.find('award') ?? [])]).toEqual([1, 0]);
    expect(index.addNext(1)).toBe(false);
    expect([...(index.find('award') ?? [])]).toEqual([1, 1]);
  });
});
