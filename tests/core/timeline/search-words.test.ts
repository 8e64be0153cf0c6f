import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/model/fact.ts';
import { sortFacts } from '../../../core/timeline/catalogue.ts';
import {
  createWordSearch,
  type WordSearch,
} from '../../../core/timeline/search-words.ts';
import { createWordIndex } from '../../../core/timeline/word-index.ts';
import { fakeTimelinePack } from './fake-timeline.ts';

function searchOver(facts: readonly Partial<Fact>[]): WordSearch {
  const pack = fakeTimelinePack(facts);
  const index = createWordIndex(pack);
  // One at a time, as a store takes them in batches.
  for (const fact of sortFacts(pack.facts)) index.add([fact]);
  return createWordSearch(index.finish(), facts.length);
}

function find(fact: Partial<Fact>, query: string): boolean {
  return searchOver([fact])(query)?.[0] === 1;
}

describe('createWordSearch', () => {
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
    const search = searchOver([{ title: 'Contract' }, { title: 'Contrast' }]);
    expect([...(search('contract') ?? [])]).toEqual([1, 0]);
  });

  it('searches nothing for a query without a word', () => {
    expect(searchOver([{}])(' – ')).toBeNull();
  });

  it('names facts by their place in the order of dates', () => {
    const search = searchOver([
      { date: '2026', title: 'Award' },
      { date: '2018', title: 'Letter' },
    ]);
    expect([...(search('award') ?? [])]).toEqual([0, 1]);
  });

  it.each([
    ['a letter added', 'palanttir', true],
    ['a letter changed', 'pelantir', true],
    ['two letters wrong in a long word', 'survaillence', true],
    ['two letters wrong in a short word', 'pelentir', false],
    ['a letter wrong in a very short word', 'awerd', true],
    ['a letter wrong in four', 'awrd', false],
  ])('forgives %s: %s', (_, query, isFound) => {
    const title = 'Palantir wins an award for surveillance';
    expect(find({ title }, query)).toBe(isFound);
  });
});
