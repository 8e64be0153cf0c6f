import { describe, expect, it } from 'vitest';
import { buildCues, HINT } from '../../../core/scan/build-cues.ts';
import { findCues } from '../../../core/scan/cue-index.ts';

/** The owners of all words found in a text, by the word. */
function ownersIn(text: string, strengths: Record<string, number> = {}) {
  const words = ['raid*', 'green card*', 'office?'];
  const cues = buildCues([{ owner: [0, -1], words, strengths }]);
  const found = findCues(cues, text, { start: 0, end: text.length });
  return Object.fromEntries(found.map(({ cue, owners }) => [cue, owners]));
}

describe('buildCues', () => {
  it('lets a word count in full, and a hint for less', () => {
    expect(ownersIn('raided an office')).toEqual({
      'raid*': [[0, -1]],
      office: [[0, -1, HINT]],
    });
  });

  it('takes learned strengths by what a found cue is told apart by', () => {
    const strengths = { 'raid*': 0.2, 'green card': 0.6 };
    expect(ownersIn('raids for green cards', strengths)).toEqual({
      'raid*': [[0, -1, 0.2]],
      'green card': [[0, -1, 0.6]],
    });
  });

  it('leaves out a word that counts for nothing', () => {
    expect(ownersIn('an office', { office: 0 })).toEqual({});
  });
});
