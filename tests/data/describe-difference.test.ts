import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../data/describe-difference.ts';

describe('describeDifference', () => {
  it('names what a list gained and lost', () => {
    expect(
      describeDifference('entities', ['mill', 'ice'], ['mill', 'river']),
    ).toEqual(['entities gained river', 'entities lost ice']);
  });

  it('takes words between commas one by one, and counts what is over five', () => {
    expect(
      describeDifference('words', ['a, b'], ['a, b, c', 'd, e, f, g, h']),
    ).toEqual(['words gained c, d, e, f, g and 1 more']);
  });

  it('tells what changed within an entry of a list', () => {
    const was = [{ source: 'gazette', start: 'The', end: 'mill' }];
    const is = [{ source: 'gazette', start: 'A', end: 'mill' }];
    expect(describeDifference('sources', was, is)).toEqual([
      'sources gazette start was "The", is now "A"',
    ]);
  });

  it('tells two entries of one name apart by all they hold', () => {
    const one = { fact: 'order', usd: 1 };
    const two = { fact: 'order', usd: 2 };
    expect(describeDifference('figures', [one], [one, two])).toEqual([
      'figures gained fact "order", usd 2',
    ]);
  });

  it('says that a list stands in another order', () => {
    expect(describeDifference('sources', ['a', 'b'], ['b', 'a'])).toEqual([
      'sources stand in another order',
    ]);
  });

  it('cuts a value that nobody would read', () => {
    const [line] = describeDifference('note', undefined, 'x'.repeat(900));
    expect(line).toHaveLength('note is now '.length + 301);
  });
});
