import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../core/model/fact.ts';
import { packSchema } from '../../../core/model/pack.ts';
import { parseRecord } from '../../../core/model/parse.ts';

const fact = {
  id: 'opening',
  topic: 'works',
  date: '2020-05',
  title: 'The bridge opens',
  statement: 'In May 2020 the bridge opened.',
  status: 'reported',
  attributedTo: 'The Gazette',
  entities: ['bridge'],
  sources: [{ source: 'gazette' }],
};

describe('parseRecord', () => {
  it('says what a schema says of itself, where it does', () => {
    const { problems } = parseRecord(packSchema, { format: 2 });
    expect(problems[0]).toEqual({
      field: 'format',
      message:
        'is not 1, the one that this version of Gloss reads; build the pack with the same version',
    });
  });

  it('gives the record back', () => {
    expect(parseRecord(factSchema, fact)).toEqual({
      value: fact,
      problems: [],
    });
  });

  it.each([
    [
      'an unknown field',
      { colour: 'red' },
      'colour',
      'is not a known field; remove it or correct its spelling',
    ],
    [
      'a missing field',
      { title: undefined },
      'title',
      'is undefined; write text in quotation marks',
    ],
    [
      'a number for text',
      { title: 5 },
      'title',
      'is 5; write text in quotation marks',
    ],
    [
      'an unknown choice',
      { status: 'true' },
      'status',
      'is "true"; use one of documented, reported, unknown, disputed, company-statement, agency-statement, criticism',
    ],
    [
      'a day that does not exist',
      { date: '2020-02-30' },
      'date',
      'is not a date; write yyyy, yyyy-mm or yyyy-mm-dd, with a day that exists',
    ],
    [
      'a wrong id',
      { topic: 'Big Works' },
      'topic',
      'is not an id; use lower-case words and digits joined by "-"',
    ],
    [
      'a list for text',
      { entities: 'bridge' },
      'entities',
      'is "bridge"; write a list: [ … ]',
    ],
    [
      'no source',
      { sources: [] },
      'sources',
      'is empty; name at least one source',
    ],
    [
      'a deep field',
      { sources: [{ source: 'gazette', page: 3 }] },
      'sources.0.page',
      'is not a known field; remove it or correct its spelling',
    ],
    [
      'space at an end',
      { title: 'The bridge ' },
      'title',
      'has a line break, or space at an end; remove it',
    ],
  ])('tells what to do about %s', (_name, wrong, field, message) => {
    const { problems } = parseRecord(factSchema, { ...fact, ...wrong });
    expect(problems).toEqual([{ field, message }]);
  });

  it('tells every problem of a record', () => {
    const { problems } = parseRecord(factSchema, {});
    expect(problems.map(({ field }) => field)).toEqual([
      'id',
      'topic',
      'date',
      'title',
      'statement',
      'status',
      'attributedTo',
      'entities',
      'sources',
    ]);
    expect(problems[0]?.message).toBe('is missing; add it');
  });
});
