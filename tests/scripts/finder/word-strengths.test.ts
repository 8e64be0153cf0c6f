import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../scripts/finder/read-examples.ts';
import { WordStrengths } from '../../../scripts/finder/word-strengths.ts';

/** A name with these words around it, which all count in full by their lists. */
function reading(passage: string, isTrue: boolean, words: string[]): Reading {
  return {
    passage,
    form: 'ice',
    isTrue,
    words: words.map((name) => ({ name, given: 1 })),
    describe: () => [],
  };
}

/** As many passages with a mention as without, all with these words. */
function both(count: number, words: string[]): Reading[] {
  return Array.from({ length: count }, (_, index) => [
    reading(`agency ${index}`, true, words),
    reading(`train ${index}`, false, words),
  ]).flat();
}

describe('WordStrengths', () => {
  it('takes down a word that stands beside other senses as often', () => {
    const strengths = new WordStrengths(both(10, ['train:track']));
    expect(strengths.without('new', 'ice')('train:track', 1)).toBeLessThan(0.5);
  });

  it('leaves a word as its list has it that stands beside its own sense', () => {
    const strengths = new WordStrengths([
      ...both(10, []),
      reading('a', true, ['own:raid']),
      reading('b', false, ['train:track']),
    ]);
    const strengthOf = strengths.without('new', 'ice');
    expect(strengthOf('own:raid', 1)).toBe(1);
    expect(strengthOf('train:track', 0.4)).toBe(0.4);
    expect(strengthOf('train:never seen', 1)).toBe(1);
  });

  it('learns nothing from the passage that is weighed', () => {
    const strengths = new WordStrengths([
      ...both(10, []),
      reading('odd', true, ['train:track']),
    ]);
    expect(strengths.without('odd', 'ice')('train:track', 1)).toBe(1);
    expect(strengths.without('new', 'ice')('train:track', 1)).toBeLessThan(1);
  });

  it('counts each side as if it were as frequent as the other', () => {
    const rare = new WordStrengths([
      ...both(10, []),
      ...Array.from({ length: 80 }, (_, at) => reading(`${at}`, true, [])),
      reading('a', false, ['train:track']),
      reading('b', true, ['train:track']),
    ]);
    const even = new WordStrengths([
      ...both(50, []),
      reading('a', false, ['train:track']),
      reading('b', true, ['train:track']),
    ]);
    const strengthIn = (strengths: WordStrengths) =>
      strengths.without('new', 'ice')('train:track', 1);
    expect(strengthIn(rare)).toBeGreaterThan(strengthIn(even));
  });

  it('lists only the words that count for less, under the name of their form', () => {
    const readings = [
      ...both(10, ['train:track']),
      reading('a', true, ['own:raid']),
    ];
    const table = new WordStrengths(readings).table(readings);
    expect(Object.keys(table)).toEqual(['ice words']);
    expect(Object.keys(table['ice words'] ?? {})).toEqual(['train:track']);
  });
});
