import { describe, expect, it } from 'vitest';
import { fakeSource } from '../../support/fake-pack.ts';
import { fakeData } from './fake-timeline.ts';

describe('buildCatalogue', () => {
  it('puts a vague date before the days it holds', () => {
    const { catalogue } = fakeData([
      { date: '2026-01-01' },
      { date: '2026' },
      { date: '2026-01' },
    ]);
    expect(catalogue.ids).toEqual(['fact-1', 'fact-2', 'fact-0']);
  });

  it('keeps the order of the pack where dates are the same', () => {
    const { catalogue } = fakeData([{}, {}, {}]);
    expect(catalogue.ids).toEqual(['fact-0', 'fact-1', 'fact-2']);
  });

  it('takes a fact for known from its date on, or from its first report', () => {
    const sources = [fakeSource({ published: '2026-02-17' })];
    const { catalogue } = fakeData(
      [{ date: '2018-06' }, { date: '2026-03-01' }],
      { sources },
    );
    expect([...catalogue.knownFrom]).toEqual([20260216, 20260301]);
  });

  it('names which fact replaces which by their positions', () => {
    const { catalogue } = fakeData([
      { date: '2026', supersedes: ['fact-1'] },
      { date: '2018' },
    ]);
    expect(catalogue.replaced).toEqual([[1, 0]]);
  });
});
