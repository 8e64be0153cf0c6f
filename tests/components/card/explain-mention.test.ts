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

const explain = (words: string, found: readonly Evidence[]) =>
  explainMention({
    words,
    entity: words.startsWith('$') ? 'contract:dell-2025' : 'ice',
    evidence: found,
  });

describe('explainMention', () => {
  it('names the words that decided', () => {
    const found = explain('ICE', [
      evidence({ kind: 'party', text: 'Microsoft' }),
      evidence({ kind: 'party', text: 'Azure' }),
    ]);
    expect(found).toBe(
      '“ICE” is marked because “Microsoft” and “Azure” are on the same page.',
    );
  });

  it('names no reason that speaks against', () => {
    const found = explain('ICE', [
      evidence({}),
      evidence({ side: 'against', text: 'train' }),
    ]);
    expect(found).not.toContain('train');
  });

  it('names a word once, and several as several', () => {
    const near = ['data', 'data', 'terabytes', 'ICE'].map((text) =>
      evidence({ kind: 'near', text }),
    );
    expect(explain('Azure', near)).toBe(
      '“Azure” is marked because “data”, “terabytes” and “ICE” are close to it.',
    );
  });

  it('names a phrase and not its words again', () => {
    const near = ['ICE detainees', 'detainees', 'Texas'].map((text) =>
      evidence({ kind: 'near', text }),
    );
    expect(explain('ICE', near)).toBe(
      '“ICE” is marked because “ICE detainees” and “Texas” are close to it.',
    );
  });

  it('leaves out what decided nothing beside a definition', () => {
    const found = explain('ICE', [
      evidence({
        kind: 'definition',
        text: 'Immigration and Customs Enforcement',
        weight: 6,
      }),
      evidence({ kind: 'near', text: 'data', weight: 0.3 }),
    ]);
    expect(found).toBe(
      '“ICE” is marked because this page spells it out: “Immigration and Customs Enforcement”.',
    );
  });

  it('says of a sum that it fits, not by which words', () => {
    const found = explain('$18.8 million', [
      evidence({ kind: 'amount', text: 'license purchases ' }),
      evidence({ kind: 'party', text: 'ICE' }),
    ]);
    expect(found).toBe(
      '“$18.8 million” is marked because “ICE” is on the same page, and the sum fits a known contract.',
    );
  });

  it('says of a sum that it fits, where nobody is named near it', () => {
    expect(explain('$18.8 million', [])).toBe(
      '“$18.8 million” is marked because the sum fits a known contract.',
    );
  });

  it('says so where the name alone decides', () => {
    const name = evidence({ kind: 'name', text: 'Microsoft', weight: 5 });
    expect(explain('Microsoft', [name])).toBe(
      '“Microsoft” is marked because the name has no other meaning.',
    );
  });

  it.each([
    ['no word', []],
    [
      'one common word',
      [evidence({ kind: 'near', text: 'pays', weight: 0.8 })],
    ],
    [
      'one common word, twice',
      [0.6, 0.6].map((weight) =>
        evidence({ kind: 'near', text: 'pays', weight }),
      ),
    ],
    ['the language alone', [evidence({ kind: 'language', weight: 2 })]],
  ])('names no word where %s was found', (_what, found) => {
    expect(explain('ICE', found)).toBe(
      '“ICE” is marked because of the way it stands in its sentence, and nothing near it points to another meaning.',
    );
  });

  it('does not say that nothing points elsewhere where something does', () => {
    const snow = { side: 'against', kind: 'look-alike' } as const;
    expect(explain('ICE', [evidence({ ...snow, text: 'snowplow' })])).toBe(
      '“ICE” is marked because of the way it stands in its sentence, although “snowplow” can point to another meaning.',
    );
  });
});
