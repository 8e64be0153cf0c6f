import { describe, expect, test } from 'vitest';
import { sentenceOf, wordsOf } from '../../page/sentence-of.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sentenceOf(text, start, start + words.length);
}

describe('sentenceOf', () => {
  test('gives the sentence of a mention', () => {
    const text = 'First one. ICE bought it in 2018. Then more.';
    expect(around(text, 'ICE')).toBe('ICE bought it in 2018.');
  });

  test('gives all sentences that a mention goes across', () => {
    expect(around('The U.S. Army and others. Next.', 'U.S. Army')).toContain(
      'U.S. Army',
    );
  });

  test('collapses white space', () => {
    expect(around('ICE\n   bought \t it.', 'ICE')).toBe('ICE bought it.');
  });

  test('keeps the paragraphs of plain text apart', () => {
    expect(around('First\n\nICE bought it\n\nThen', 'ICE')).toBe(
      'ICE bought it',
    );
  });

  test('does not take an abbreviation for the end of a sentence', () => {
    const text = 'Before. The U.S. Army and Mr. Smith of ICE met. After.';
    expect(around(text, 'ICE')).toBe('The U.S. Army and Mr. Smith of ICE met.');
  });

  test('cuts a long sentence around the mention', () => {
    const text = `${'word '.repeat(400)}ICE ${'word '.repeat(400)}`;
    const sentence = around(text, 'ICE');
    expect(sentence.length).toBeLessThanOrEqual(600);
    expect(sentence).toContain('ICE');
  });
});

describe('wordsOf', () => {
  test('gives a name as it is read, whatever its lines and hyphens', () => {
    expect(wordsOf('Home\u00ADland\n   Se\u200Bcurity')).toBe(
      'Homeland Security',
    );
  });

  test('gives no more of it than may be asked about', () => {
    expect(wordsOf('x'.repeat(1000)).length).toBe(253);
  });
});
