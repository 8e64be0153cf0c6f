import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../../core/export/build-csv.ts';
import { buildJson } from '../../../core/export/build-json.ts';
import { buildJsonLd } from '../../../core/export/build-json-ld.ts';
import {
  filterFacts,
  type ExportPack,
} from '../../../core/export/export-fact.ts';
import type { Fact } from '../../../core/model/fact.ts';

const fact: Fact = {
  id: 'opening',
  topic: 'works',
  date: '2020-05',
  title: 'The bridge opens',
  statement: 'In May 2020 the bridge opened, "at last", for $2,000.',
  status: 'reported',
  attributedTo: 'The Gazette',
  entities: ['bridge'],
  amount: { usd: 2000, kind: 'as-reported' },
  sources: [
    { source: 'gazette', start: 'The bridge', end: 'for $2,000' },
    { source: 'rumour' },
  ],
};

const pack: ExportPack = {
  id: 'town',
  title: 'The town',
  language: 'en',
  version: '1',
  dated: '2020-06-01',
  contracts: [],
  topics: [{ id: 'works', name: 'Public works', description: 'What is built' }],
  entities: [
    {
      id: 'bridge',
      name: 'Bridge',
      kind: 'product',
      description: 'A bridge.',
      marking: 'always',
      aliases: [],
    },
  ],
  facts: [fact],
  sources: [
    {
      id: 'gazette',
      publisher: 'The Gazette',
      title: 'It opens',
      url: 'https://gazette.example/1',
      access: 'stored-copy',
      kind: 'news',
      language: 'en',
      origin: 'gazette',
    },
    {
      id: 'rumour',
      publisher: 'Letter',
      title: 'To the editor',
      access: 'none',
      kind: 'opinion',
      language: 'en',
      origin: 'gazette',
    },
  ],
};

describe('filterFacts', () => {
  it.each([
    [{}, true],
    [{ topic: 'works' }, true],
    [{ topic: 'people' }, false],
    [{ entity: 'bridge', status: 'reported' }, true],
    [{ status: 'criticism' }, false],
    [{ since: '2020-05-31' }, true],
    [{ since: '2020-06' }, false],
    [{ until: '2020' }, true],
    [{ until: '2020-04' }, false],
  ])('by %o lets the fact through: %s', (filter, expected) => {
    expect(filterFacts(pack, filter).length === 1).toBe(expected);
  });
});

describe('buildCsv', () => {
  it('writes one line for each fact under a line of headings', () => {
    const [head, row, end] = buildCsv([fact], pack).split('\r\n');
    expect(head).toMatch(/^id,date,dateQualifier,topic,status,title,/);
    expect(row).toMatch(/^opening,2020-05,,Public works,reported,/);
    expect(end).toBe('');
  });

  it('doubles quotation marks and quotes cells with commas', () => {
    expect(buildCsv([fact], pack)).toContain(
      '"In May 2020 the bridge opened, ""at last"", for $2,000."',
    );
  });

  it('joins the sources, with the link to the passage', () => {
    expect(buildCsv([fact], pack)).toContain(
      '"The Gazette, It opens, https://gazette.example/1#:~:text=The%20bridge,for%20%242%2C000 | Letter, To the editor, no address"',
    );
  });

  it.each(['=1+1', '+972 names a tool', '-1', '@here'])(
    'keeps a spreadsheet from reading “%s” as a formula',
    (title) => {
      expect(buildCsv([{ ...fact, title }], pack)).toContain(`,'${title},`);
    },
  );
});

describe('buildJsonLd', () => {
  const collection = buildJsonLd([fact], pack);

  it('is a Web Annotation collection of all facts', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
    });
  });

  it('has the statement as body and the passages as targets', () => {
    expect(collection['first']).toMatchObject({
      items: [
        {
          id: 'urn:gloss:town:fact:opening',
          type: 'Annotation',
          body: [{ value: fact.statement }, {}, {}, {}],
          target: [
            {
              source: 'https://gazette.example/1',
              selector: {
                type: 'RangeSelector',
                startSelector: { exact: 'The bridge' },
              },
            },
            { source: 'urn:gloss:town:source:rumour' },
          ],
        },
      ],
    });
  });
});

describe('buildJson', () => {
  const other: Fact = {
    ...fact,
    id: 'other',
    topic: 'letters',
    entities: ['mayor'],
    sources: [{ source: 'rumour' }],
  };
  const whole: ExportPack = {
    ...pack,
    topics: [
      ...pack.topics,
      { id: 'letters', name: 'Letters', description: 'What is written' },
    ],
    facts: [fact, other],
  };

  it('brings what the facts name, and nothing else', () => {
    const part = buildJson([other], whole);
    expect(part.facts).toEqual([other]);
    expect(part.topics.map(({ id }) => id)).toEqual(['letters']);
    expect(part.sources.map(({ id }) => id)).toEqual(['rumour']);
    expect(part.entities).toEqual([]);
  });

  it('says which release of which pack it is from', () => {
    expect(buildJson([], whole)).toMatchObject({ id: 'town', version: '1' });
  });
});
