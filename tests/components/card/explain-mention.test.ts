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
  it('names the words that decided and the words that chose the fact', () => {
    const found = explainMention(
      'ICE',
      [
        evidence({ kind: 'party', text: 'Microsoft' }),
        evidence({ kind: 'party', text: 'Azure' }),
      ],
      ['1,400 terabytes', 'January'],
    );
    expect(found).toEqual([
      '“ICE” is marked because “Microsoft” and “Azure” are on the same page.',
      'The fact fits because the sentence has “1,400 terabytes” and “January”.',
    ]);
  });

  it('names no reason that speaks against', () => {
    const found = explainMention(
      'ICE',
      [evidence({}), evidence({ side: 'against', text: 'train' })],
      [],
    );
    expect(found.join(' ')).not.toContain('train');
  });

  it('names a word once, and several as several', () => {
    const near = ['data', 'data', 'terabytes', 'ICE'].map((text) =>
      evidence({ kind: 'near', text }),
    );
    expect(explainMention('Azure', near, [])).toEqual([
      '“Azure” is marked because “data”, “terabytes” and “ICE” are close to it.',
    ]);
  });

  it('says so where the name alone decides', () => {
    expect(explainMention('Microsoft', [], [])).toEqual([
      '“Microsoft” is marked because the name has no other meaning.',
    ]);
  });
});
