import { afterEach, describe, expect, it, vi } from 'vitest';
import { phraseMatcher } from '../../../core/scan/match-phrase.ts';

/** The phrase of a list that holds the first `ICE` of a text. */
const phraseIn = (text: string, phrases: string) => {
  const start = text.indexOf('ICE');
  return phraseMatcher(text, { start, end: start + 3 })(phrases);
};

describe('phraseMatcher', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    [
      'the first of a list that fits',
      'on ICE Futures',
      'ICE train|ICE Futures',
    ],
    ['hyphens for spaces', 'an ICE-Futures deal', 'ICE Futures'],
    [
      'a phrase over an indented line',
      'on ICE\n        Futures',
      'ICE Futures',
    ],
    ['small letters for capitals', 'an anti-ICE FUTURES', 'ICE Futures'],
  ])('gives %s', (_, text, phrases) => {
    expect(phraseIn(text, phrases)).toMatch(/^ICE Futures$/);
  });

  it.each([
    ['a phrase that goes on', 'ICE trainees', 'ICE train'],
    ['a phrase that is only part of a word', 'by ICE', 'baby ICE'],
    ['a phrase in capitals in small letters', 'ICE train', 'ICE TRAIN'],
    ['anything without a phrase', 'ICE train', ''],
  ])('does not give %s', (_, text, phrases) => {
    expect(phraseIn(text, phrases)).toBeNull();
  });

  it('folds a list once for all names', () => {
    const phrases = 'ICE of folding|ICE of once';
    phraseIn('the ICE of once', phrases);
    const fold = vi.spyOn(String.prototype, 'replaceAll');
    phraseIn('an ICE of once', phrases);
    expect(fold.mock.contexts.map(String)).not.toContain(phrases);
  });
});
