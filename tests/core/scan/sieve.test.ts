import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareNames, splitNames } from '../../../core/scan/sieve-names.ts';
import { createSieve } from '../../../core/scan/sieve.ts';

const NAMES = ['ICE', 'I.C.E.', 'AT & T', 'Azure', 'Homeland Security'];
const MADE_UP = Array.from({ length: 3000 }, (_, index) => `Nam${index} Ltd`);

const placesIn = (
  text: string,
  names = NAMES,
  sums: 'always' | 'beside names' = 'beside names',
) => createSieve(prepareNames(names), sums).places(text);

describe('createSieve', () => {
  it.each([
    ['a name', 'on Azure.', [3]],
    ['a name in capitals', 'HOMELAND SECURITY', [0]],
    ['names that were joined to other words', 'HomeICEAzureTop', [4, 7]],
    ['a name whose line break was lost', 'HomelandSecurity', [0]],
    ['a name over two lines', 'Homeland\n  Security', [0]],
    ['signs as what they are', 'I.C.E. or IxCxE.', [0]],
    ['nothing in small letters', 'ice and azure', []],
    ['nothing in an empty text', '', []],
  ])('finds %s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('finds a name that starts with the end of another', () => {
    expect(placesIn('ABABC', ['ABA', 'ABC'])).toEqual([0, 2]);
  });

  it.each([
    ['soft hyphens', 'by A\u00adz\u00adure', [4, 6]],
    ['wide letters', 'by \uff29\uff23\uff25', [3, 4, 5]],
    ['marks of their own', 'Zoe\u0308 of x', []],
    ['wide letters in brackets', '「\uff29\uff23\uff25」', [1, 2, 3]],
    ['wide signs', 'AT\uff06T', [2]],
    ['wide punctuation beside a name', 'ICE\uff1a A\uff01', [0]],
    ['a mark before a sign', 'ICE \u200f@', [0]],
  ])('folds %s before it says no', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('folds marks that stand together, and one at the end of a name', () => {
    expect(placesIn('by A\u00ad\u00adzure')).toEqual([4, 5]);
    expect(placesIn('by Nestle\u0301, yes', ['Nestlé'])).toEqual([9]);
  });

  it('finds a plain name beside a mark', () => {
    expect(placesIn('a\u200bb and Azure')).toContain(8);
  });

  it('finds sums of dollars only where they count', () => {
    expect(placesIn('for $5 million')).toEqual([]);
    expect(placesIn('for $5 million', NAMES, 'always')).toEqual([4]);
    expect(placesIn('for $5 million, ICE')).toEqual([4, 16]);
  });

  it('finds nothing without a name', () => {
    expect(placesIn('Azure', [])).toEqual([]);
  });

  it('tells thousands of names from what begins like one', () => {
    expect(placesIn('Nam17 Ltd, Naming and Namibia', MADE_UP)).toEqual([0]);
  });

  it('finds names shorter than what others are cut to', () => {
    const names = ['General Matter', 'GE', 'General Motors'];
    const text = 'GE, General Matters and GENERAL MOTORS, in general';
    expect(placesIn(text, names)).toEqual([0, 4, 24]);
    expect(placesIn(text, [...names, ...MADE_UP])).toEqual(
      expect.arrayContaining([0, 4, 24]),
    );
  });

  it('misses no name of many wherever the text was joined', () => {
    const many = createSieve(prepareNames(MADE_UP));
    const words = fc.array(fc.constantFrom('x', 'Nam', '1', ' ', 'NAM5', 'é'));
    fc.assert(
      fc.property(words, fc.nat(2999), words, (before, index, after) => {
        const start = before.join('');
        const text = `${start}Nam${index} Ltd${after.join('')}`;
        expect(many.places(text)).toContain(start.length);
      }),
    );
  });

  describe('work', () => {
    afterEach(() => {
      vi.restoreAllMocks();
    });

    /** How often patterns were run, and over how many characters of pieces cut out of the text. */
    function workFor(text: string, names: readonly string[]) {
      const run = vi.spyOn(RegExp.prototype, 'exec');
      const test = vi.spyOn(RegExp.prototype, 'test');
      const slice = vi.spyOn(String.prototype, 'slice');
      const sieve = createSieve(prepareNames(names));
      sieve.places('');
      for (const spy of [run, test, slice]) spy.mockClear();
      sieve.places(text);
      const cut = slice.mock.results.reduce(
        (sum, { value }) => sum + String(value).length,
        0,
      );
      const times = run.mock.calls.length + test.mock.calls.length;
      vi.restoreAllMocks();
      return { times, cut };
    }

    it('is one run of each pattern where there is no name', () => {
      expect(workFor('no name at all '.repeat(5000), NAMES).times).toBe(2);
    });

    it.each([
      ['names', 'ICE Azure Homeland '],
      ['words that begin like names', 'Homeland Secure IC '],
      ['marks', 'A\u00adz\u00adu\u00adr\u00ade '],
      ['marks without a name', 'z\u00adu\u00ada '],
    ])('doubles with the length of a wall of %s', (_, piece) => {
      const one = workFor(piece.repeat(2000), NAMES);
      const two = workFor(piece.repeat(4000), NAMES);
      expect(two.times).toBeLessThan(2.02 * one.times + 4);
      expect(two.cut).toBeLessThan(2.02 * one.cut + 2000);
    });

    it('does not grow with the number of names', () => {
      const text = 'Nam ibia and Names '.repeat(2000);
      const few = workFor(text, MADE_UP.slice(0, 1000));
      const many = workFor(text, MADE_UP);
      expect(many.times).toBe(few.times);
    });
  });
});

describe('prepareNames', () => {
  it('gives what can be split again', () => {
    expect(splitNames(prepareNames(NAMES).joined)).toEqual(NAMES);
  });
});
