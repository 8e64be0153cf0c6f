import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as questions from '../../platform/parse-questions.ts';

const CARD = {
  entity: 'ice',
  surface: 'ICE',
  sentence: 'ICE said so.',
  article: { date: '2026-02-18', from: 'meta' },
  coMentions: ['microsoft'],
};

describe('parseCardQuestion', () => {
  it('takes a question as the page asks it', () => {
    expect(questions.parseCardQuestion(CARD)).toEqual(CARD);
    const undated = { ...CARD, article: null };
    expect(questions.parseCardQuestion(undated)).toEqual(undated);
  });

  it.each([
    ['another key', { ...CARD, url: 'https://news.example/' }],
    ['a sentence that is too long', { ...CARD, sentence: 'x'.repeat(601) }],
    ['a date that is none', { ...CARD, article: { date: 'x', from: 'meta' } }],
    ['too many entities', { ...CARD, coMentions: Array(101).fill('a') }],
    ['a list', [CARD]],
    ['nothing', undefined],
  ])('refuses %s', (_what, received) => {
    expect(questions.parseCardQuestion(received)).toBeNull();
  });
});

describe('parseHiding', () => {
  it('takes a pause of a day and none longer', () => {
    const day = { what: 'all', forMs: 86_400_000 };
    expect(questions.parseHiding(day)).toEqual(day);
    expect(questions.parseHiding({ ...day, forMs: 86_400_001 })).toBeNull();
  });
});

describe('parseHidden', () => {
  it('takes the longest host that there is', () => {
    const hidden = { hiding: { what: 'site' }, host: 'h'.repeat(253) };
    expect(questions.parseHidden(hidden)).toEqual(hidden);
  });
});

describe('every parser', () => {
  it.each(Object.entries(questions))(
    '%s never throws and takes nothing from a prototype',
    (_name, parse) => {
      fc.assert(
        fc.property(fc.anything(), (received) => {
          parse(received);
        }),
        { numRuns: 300 },
      );
      parse(JSON.parse('{"__proto__": {"isTaken": true}}'));
      expect({}).not.toHaveProperty('isTaken');
    },
  );
});
