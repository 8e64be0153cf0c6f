import { describe, expect, it } from 'vitest';
import { sumUp } from '../../../scripts/bench/measure.ts';

describe('sumUp', () => {
  it('gives the middle of an odd number of values', () => {
    const figure = sumUp([9, 1, 4], { unit: 'ms' });
    expect(figure).toMatchObject({ median: 4, min: 1, max: 9, runs: 3 });
  });

  it('gives the mean of the two in the middle of an even number', () => {
    expect(sumUp([10, 1, 4, 2], { unit: 'ms' }).median).toBe(3);
  });

  it('never puts the 95th percentile below a value it must hold', () => {
    const values = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(sumUp(values, { unit: 'ms' }).p95).toBe(20);
  });

  it('refuses to sum up nothing', () => {
    expect(() => sumUp([], { unit: 'ms' })).toThrow('nothing was measured');
  });
});
