import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../core/scan/fold-text.ts';

const ODD = ['\u00ad', '\u200b', '\u0301', 'ﬁ', 'Ａ', 'e\u0301', '𝐌', '\ufeff'];
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 4 })))
  .map((parts) => parts.join(''));

describe('foldText', () => {
  it('gives text without odd characters back as it is', () => {
    const plain = 'Microsoft’s “cloud” – Zürich';
    expect(foldText(plain).text).toBe(plain);
  });

  it('takes a ligature apart and points back at all of it', () => {
    const { text: folded, startOf, endOf } = foldText('of\ufb01ce');
    expect(folded).toBe('office');
    expect([startOf(2), endOf(4)]).toEqual([2, 3]);
  });

  it('leaves a soft hyphen after a word out of it', () => {
    const { startOf, endOf } = foldText('a\u00adb\u00ad c');
    expect([startOf(0), endOf(2)]).toEqual([0, 3]);
  });

  it('points back to the text that folds to the same', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, startOf, endOf } = foldText(original);
        if (folded.length === 0) return;
        const whole = original.slice(startOf(0), endOf(folded.length));
        expect(foldText(whole).text).toBe(folded);
      }),
    );
  });

  it('points back in order', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, startOf, endOf } = foldText(original);
        for (let at = 0; at < folded.length; at += 1) {
          expect(endOf(at + 1)).toBeGreaterThan(startOf(at));
          expect(startOf(at + 1)).toBeGreaterThanOrEqual(startOf(at));
        }
      }),
    );
  });
});
