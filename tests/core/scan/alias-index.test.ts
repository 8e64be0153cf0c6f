import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createAliasIndex } from '../../../core/scan/alias-index.ts';

const indexOf = (...names: string[]) =>
  createAliasIndex(names.map((name) => [name, name]));
const name = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{1,5}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

describe('createAliasIndex', () => {
  it('prefers the longer of two names', () => {
    const [found] = indexOf('Azure', 'Azure Government').find(
      'on Azure Government',
    );
    expect(found?.values).toEqual(['Azure Government']);
  });

  it('gives every value of a name that two share', () => {
    const index = createAliasIndex([
      ['Webb', 1],
      ['Webb', 2],
    ]);
    expect(index.find('the Webb')[0]?.values).toEqual([1, 2]);
  });

  it('finds a name that opens with a sign', () => {
    expect(indexOf('+972 Magazine').find('in +972 Magazine')).toHaveLength(1);
  });

  it('finds nothing with an index without names', () => {
    expect(indexOf().find('anything')).toEqual([]);
  });

  it('finds each name wherever it stands as words of its own', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const index = indexOf(...names);
        for (const one of names)
          expect(
            index
              .find(`so ${one}, then`)
              .some(({ values }) => values.includes(one)),
          ).toBe(true);
      }),
    );
  });

  it('finds the same among thousands of names', () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `${String.fromCharCode(65 + (at % 26))}x${at.toString(36)} Co`,
    );
    const index = indexOf(...many, 'Microsoft');
    expect(index.find('said Microsoft to Bx1 Co')).toHaveLength(2);
  });

  it.each([
    ['names cut short', 'Homeland and Azure Homeland '],
    ['one word in capitals', 'AH'],
  ])('doubles its work with the length of a wall of %s', (_, piece) => {
    const index = indexOf('Homeland Security', 'Azure Government');
    const run = vi.spyOn(RegExp.prototype, 'exec');
    const test = vi.spyOn(RegExp.prototype, 'test');
    const workFor = (length: number) => {
      run.mockClear();
      test.mockClear();
      index.find(piece.repeat(length));
      return run.mock.calls.length + test.mock.calls.length;
    };
    const [one, two] = [workFor(1000), workFor(2000)];
    vi.restoreAllMocks();
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(2.02 * one + 4);
  });
});
