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

describe('parseScanQuestion', () => {
  const RUN = 'ICE agents detained a father of two.';
  const SCAN = {
    page: 'k3x9',
    context: { title: null, language: 'en', url: 'https://news.example/a' },
    texts: ['Raid', RUN],
    added: [[1, RUN]],
    removed: [],
  };
  const change = { page: 'k3x9', context: null, texts: [], removed: [1, 2] };

  it('takes what a page tells at first, and then what changed', () => {
    expect(questions.parseScanQuestion(SCAN)).toEqual(SCAN);
    const changes = { ...change, added: [[3, '']] };
    expect(questions.parseScanQuestion(changes)).toEqual(changes);
  });

  it.each([
    ['another key', { ...SCAN, tab: 1 }],
    ['no page', { ...SCAN, page: '' }],
    ['a page with odd characters', { ...SCAN, page: '1 2' }],
    ['a page with a long name', { ...SCAN, page: 'x'.repeat(65) }],
    ['a context without a title', { ...SCAN, context: { language: 'en' } }],
    [
      'a title that is too long',
      { ...SCAN, context: { ...SCAN.context, title: 'x'.repeat(10_001) } },
    ],
    [
      'too much text',
      { ...SCAN, texts: ['x'.repeat(30_000), RUN.repeat(800)] },
    ],
    ['a text that is none', { ...SCAN, texts: [null] }],
    ['a run that is too long', { ...SCAN, added: [[1, 'x'.repeat(40_001)]] }],
    ['a run without text', { ...SCAN, added: [[1]] }],
    ['a run with more than text', { ...SCAN, added: [[1, RUN, RUN]] }],
    [
      'more runs than any page has',
      { ...SCAN, added: Array(13).fill([1, 'x'.repeat(40_000)]) },
    ],
    ['the key 0', { ...SCAN, added: [[0, RUN]] }],
    ['half a key', { ...SCAN, added: [[1.5, RUN]] }],
    ['a key that is text', { ...SCAN, added: [['1', RUN]] }],
    ['a key beyond all numbers', { ...SCAN, removed: [2 ** 53] }],
  ])('refuses %s', (_what, received) => {
    expect(questions.parseScanQuestion(received)).toBeNull();
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
