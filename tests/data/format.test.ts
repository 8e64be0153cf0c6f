import { describe, expect, it } from 'vitest';
import { formatFile, isDataFile } from '../../data/format.ts';

describe('formatFile', () => {
  it('puts keys into the order of the schema and short values on one line', () => {
    const text = JSON.stringify({
      sources: [{ end: 'b', source: 'gazette', start: 'a' }],
      entities: ['mill', 'county'],
      id: 'order',
    });
    expect(formatFile('facts/mill/order.json', text)).toBe(
      [
        '{',
        '  "id": "order",',
        '  "entities": ["mill", "county"],',
        '  "sources": [',
        '    { "source": "gazette", "start": "a", "end": "b" }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('breaks what does not fit on a line of 80 columns', () => {
    const text = JSON.stringify({ entities: ['a'.repeat(40), 'b'.repeat(40)] });
    expect(formatFile('facts/mill/order.json', text).split('\n')).toHaveLength(
      7,
    );
  });

  it('keeps keys that it does not know, for the parser to tell', () => {
    expect(formatFile('facts/mill/order.json', '{"x":1,"id":"y"}')).toBe(
      '{\n  "id": "y",\n  "x": 1\n}\n',
    );
  });

  it('gives the same text for its own output', () => {
    const once = formatFile('topics.json', '[{"name":"Water","id":"water"}]');
    expect(formatFile('topics.json', once)).toBe(once);
  });
});

describe('isDataFile', () => {
  it.each([
    ['pack.json', true],
    ['facts/mill/order.json', true],
    ['sources/gazette.json', true],
    ['package.json', false],
    ['rules/rule.ts', false],
    ['corpus/train.jsonl', false],
    ['examples/telescopes/pack.json', false],
    ['.draft-fact.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isDataFile(path)).toBe(expected);
  });
});
