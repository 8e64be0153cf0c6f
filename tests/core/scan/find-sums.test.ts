import { describe, expect, it } from 'vitest';
import { createSumFinder } from '../../../core/scan/find-sums.ts';
import { GRAMMAR } from '../../../core/scan/grammar-words.ts';

const findSums = createSumFinder(GRAMMAR.scales);

describe('createSumFinder', () => {
  it.each([
    ['$19.4 million', 19_400_000],
    ['$19.4m', 19_400_000],
    ['US$19.4M', 19_400_000],
    ['19.4 million dollars', 19_400_000],
    ['$19,400,000', 19_400_000],
    ['19,4 Mio. Dollar', 19_400_000],
    ['139 millones de dólares', 139_000_000],
    ['90,7 millions de dollars', 90_700_000],
    ['19,4 milioni di dollari', 19_400_000],
    ['US$ 19,4 milhões', 19_400_000],
    ['US-$19.4 million', 19_400_000],
    ['USD 19.4 million', 19_400_000],
    ['$139.3-million', 139_300_000],
    ['$19.4\u00a0million', 19_400_000],
    ['19\u202f400\u202f000 dollars', 19_400_000],
    ['19,4 M$', 19_400_000],
    ['$200,000', 200_000],
    ['200.000 dólares', 200_000],
    ['$200K', 200_000],
    ['$1.5 billion', 1_500_000_000],
    ['$1bn', 1_000_000_000],
    ['2 mil millones de dólares', 2_000_000_000],
  ])('reads %s', (text, usd) => {
    const [sum] = findSums(`It cost ${text}, they said.`);
    expect(sum?.usd).toBe(usd);
    expect(`It cost ${text}, they said.`.slice(sum?.start, sum?.end)).toBe(
      text,
    );
  });

  it.each(['£19.4m', '19.4 million euros', '€5', '19.4 million people'])(
    'leaves %s alone',
    (text) => {
      expect(findSums(`It cost ${text}.`)).toEqual([]);
    },
  );

  it('knows how precise a rounded sum is', () => {
    expect(findSums('nearly $20 million')[0]).toMatchObject({
      precision: 5_000_000,
    });
  });
});

describe('createSumFinder for known figures', () => {
  const findKnown = createSumFinder(GRAMMAR.scales, [19_400_000, 139_300_000]);

  it.each([
    ['$19.4 million', 1],
    ['19,4 Mio. Dollar', 1],
    ['$19,400,000.00', 1],
    ['nearly $139 million', 1],
    ['nearly $20 million', 1],
    ['$25 million', 0],
    ['$31.5 billion', 0],
    ['$299', 0],
  ])('reads %s', (text, count) => {
    expect(findKnown(text)).toHaveLength(count);
  });
});

describe('a sum beside other numbers', () => {
  const textsOf = (text: string) =>
    findSums(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['In FY25 139 million dollars', ['139 million dollars']],
    ['€12 139 million dollars', ['139 million dollars']],
    ['5 USD 139 million yen', ['5 USD']],
    ['139 million $ 145 million $', ['139 million $', '145 million $']],
    ['Phase 2 1500 million dollars', ['1500 million dollars']],
    ['19.4125 million dollars', ['19.4125 million dollars']],
    ['plus $139 million', ['$139 million']],
    ['by U.S. $139 million', ['U.S. $139 million']],
  ])('reads %j', (text, sums) => {
    expect(textsOf(text)).toEqual(sums);
  });
});
