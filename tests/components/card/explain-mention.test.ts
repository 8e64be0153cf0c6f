import { describe, expect, it } from 'vitest';
import { explainMention } from '../../../components/card/explain-mention.ts';
import type { Evidence } from '../../../core/scan/mention.ts';

function evidence(overrides: Partial<Evidence>): Evidence {
  return {
    side: 'for',
    kind: 'page',
    text: 'deportation',
    weight: 1,
    ...overrides,
  };
}

describe('explainMention', () => {
  it('names the words that decided', () => {
    const found = explainMention('ICE', [
      evidence({ kind: 'party', text: 'Microsoft' }),
      evidence({ kind: 'party', text: 'Azure' }),
    ]);
    expect(found).toBe(
      '“ICE” is marked because “Microsoft” and “Azure” are on the same page.',
    );
  });

  it('names no reason that speaks against', () => {
    const found = explainMention('ICE', [
      evidence({}),
      evidence({ side: 'against', text: 'train' }),
    ]);
    expect(found).not.toContain('train');
  });

  it('names a word once, and several as several', () => {
    const near = ['data', 'data', 'terabytes', 'ICE'].map((text) =>
      evidence({ kind: 'near', text }),
    );
    expect(explainMention('Azure', near)).toBe(
      '“Azure” is marked because “data”, “terabytes” and “ICE” are close to it.',
    );
  });

  it('says so where the name alone decides', () => {
    expect(explainMention('Microsoft', [])).toBe(
      '“Microsoft” is marked because the name has no other meaning.',
    );
  });
});
