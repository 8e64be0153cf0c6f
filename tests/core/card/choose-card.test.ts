import { describe, expect, it } from 'vitest';
import type { CardQuestion } from '../../../core/card/card.ts';
import { chooseCard } from '../../../core/card/choose-card.ts';
import type { Fact } from '../../../core/model/fact.ts';
import { fakeFact, fakeSource } from '../../support/fake-pack.ts';
import {
  CRITICISM,
  question,
  recordsOf,
  REPORT,
  STATEMENT,
} from './card-cases.ts';

const ALL = { topicsOff: [] };

function choose(facts: Fact[], overrides: Partial<CardQuestion> = {}) {
  return chooseCard(question(overrides), recordsOf(facts), ALL);
}

const on = (date: string) => ({ date, from: 'meta' }) as const;

describe('the facts about the sentence', () => {
  it('leads with the fact that has the figure of the sentence', () => {
    const other = fakeFact({ id: 'other', isKey: true, date: '2026-03' });
    const card = choose([other, REPORT], {
      sentence: 'The agency kept about 1,400 terabytes there.',
    });
    expect(card?.about[0]?.id).toBe('report');
    expect(card?.whyFits).toContain('the sentence has “about 1,400 terabytes”');
    expect(card?.figures[0]).toBe('1,400 terabytes');
  });

  it('lets a figure stand out, and no year', () => {
    const card = choose([REPORT], {
      sentence: 'In 2026 the agency kept about 1,400 terabytes there.',
    });
    expect(card?.figures).toEqual(['1,400 terabytes']);
    const dated = fakeFact({ ...REPORT, statement: 'ICE did so in 2026.' });
    const sentence = 'In 2026 the agency did so.';
    expect(choose([dated], { sentence })?.figures).toEqual([]);
  });

  it('leads with the fact that shares the words of the sentence', () => {
    const translation = fakeFact({
      id: 'translation',
      statement: 'ICE translates documents with a leased tool.',
    });
    const card = choose([REPORT, translation], {
      sentence: 'Documents were translated for ICE.',
    });
    expect(card?.about[0]?.id).toBe('translation');
  });

  it('holds three facts at most besides those since the article', () => {
    const facts = Array.from({ length: 9 }, (_, i) =>
      fakeFact({ ...REPORT, id: `report-${i}` }),
    );
    const open = fakeFact({ id: 'open', status: 'unknown' });
    const card = choose([...facts, open, STATEMENT]);
    const shown = [
      ...(card?.about ?? []),
      card?.openQuestion,
      card?.otherSide?.fact,
    ].filter(Boolean);
    expect(shown).toHaveLength(3);
  });

  it('does not lead with a fact that was replaced', () => {
    const newer = fakeFact({ ...REPORT, id: 'newer', supersedes: ['report'] });
    expect(choose([REPORT, newer])?.about[0]?.id).toBe('newer');
  });

  it('keeps an open question apart', () => {
    const open = fakeFact({ ...REPORT, id: 'open', status: 'unknown' });
    const card = choose([open, fakeFact({ id: 'known' })]);
    expect(card?.about[0]?.id).toBe('known');
    expect(card?.openQuestion?.id).toBe('open');
  });

  it('leaves out facts of topics that are off', () => {
    const off = fakeFact({ ...REPORT, id: 'off', topic: 'cloud' });
    const card = chooseCard(
      question(),
      recordsOf([off, STATEMENT, CRITICISM]),
      {
        topicsOff: ['cloud'],
      },
    );
    expect(JSON.stringify(card)).not.toContain('"off"');
  });

  it.each([
    ['everything is off', { topicsOff: ['contracts'] }, 'ice'],
    ['nothing is known', ALL, 'dhs'],
    ['the entity is not known', ALL, 'nobody'],
  ])('gives no card where %s', (_, filters, entity) => {
    const records = recordsOf([REPORT]);
    expect(chooseCard(question({ entity }), records, filters)).toBeNull();
  });
});

describe('the other side', () => {
  it('puts the company beside a report about its product', () => {
    expect(choose([REPORT, STATEMENT])?.otherSide).toMatchObject({
      heading: 'What Microsoft says',
      fact: { id: 'statement' },
    });
  });

  it('prefers the reply that the fact names', () => {
    const reply = fakeFact({ ...STATEMENT, id: 'reply', date: '2020' });
    const report = fakeFact({ ...REPORT, replies: ['reply'] });
    const card = choose([report, STATEMENT, reply]);
    expect(card?.otherSide?.fact?.id).toBe('reply');
  });

  it('puts the critic beside a statement of the company', () => {
    const card = choose([STATEMENT, CRITICISM], {
      entity: 'microsoft',
      sentence: 'Microsoft said its terms do not allow mass surveillance.',
    });
    expect(card?.about[0]?.id).toBe('statement');
    expect(card?.otherSide?.fact?.id).toBe('criticism');
  });

  it('shows both the same way round whoever comes first', () => {
    const sentence = 'A columnist asked Microsoft to end its contracts.';
    const card = choose([STATEMENT, CRITICISM], { sentence });
    expect(card?.about[0]?.id).toBe('criticism');
    expect(card?.otherSide?.fact?.id).toBe('statement');
  });

  it('says whose statement is missing', () => {
    expect(choose([REPORT])?.otherSide).toMatchObject({
      fact: null,
      missing: 'No statement by Microsoft on this is in the dataset.',
    });
  });

  it('says when a reply was looked for in vain', () => {
    const report = fakeFact({ ...REPORT, noReplyFound: '2026-11-21' });
    expect(choose([report])?.otherSide?.missing).toContain('21 Nov 2026');
  });
});

describe('as of the article', () => {
  const EARLY = fakeFact({
    id: 'early',
    date: '2018-06',
    statement: 'ICE used a cloud of Microsoft.',
    entities: ['ice', 'azure'],
  });
  const MIDDLE = fakeFact({ ...EARLY, id: 'middle', date: '2021-03' });
  const LATE = fakeFact({ ...EARLY, id: 'late', date: '2026-01' });
  const SENTENCE = 'ICE uses a cloud of Microsoft.';

  it('gives one sentence three cards in 2018, 2021 and 2026', () => {
    const leads = ['2018-07-01', '2021-04-01', '2026-02-18'].map((date) => {
      const article = on(date);
      const card = choose([EARLY, MIDDLE, LATE], {
        sentence: SENTENCE,
        article,
      });
      return [card?.about[0]?.id, card?.since?.facts.map(({ id }) => id)];
    });
    expect(leads).toEqual([
      ['early', ['late', 'middle']],
      ['middle', ['late']],
      ['late', undefined],
    ]);
  });

  it('tells nothing later than the article outside of what came since', () => {
    const card = choose([EARLY, STATEMENT, CRITICISM, LATE], {
      article: on('2018-07-01'),
    });
    expect(card?.about.map(({ id }) => id)).toEqual(['early']);
    expect(card?.otherSide?.missing).toBe(
      'No statement by Microsoft on this up to 1 Jul 2018 is in the dataset.',
    );
  });

  it('counts as later only what is later for sure', () => {
    const sameYear = fakeFact({ ...EARLY, id: 'same-year', date: '2018' });
    const by = fakeFact({
      ...EARLY,
      id: 'by',
      date: '2019',
      dateQualifier: 'by',
    });
    const about = fakeFact({
      ...EARLY,
      id: 'about',
      date: '2018-07-03',
      dateQualifier: 'about',
    });
    const card = choose([sameYear, by, about], { article: on('2018-07-01') });
    expect(card?.since).toBeNull();
  });

  it('shows the newest two since the article and counts the rest', () => {
    const later = ['2020', '2022', '2024', '2026'].map((date) =>
      fakeFact({ ...EARLY, id: `in-${date}`, date }),
    );
    const card = choose([EARLY, ...later], { article: on('2018-07-01') });
    expect(card?.since?.facts.map(({ id }) => id)).toEqual([
      'in-2026',
      'in-2024',
    ]);
    expect(card?.since?.more).toBe(2);
  });

  it('says when something older than the article was first reported', () => {
    const source = fakeSource({ published: '2021-05-04' });
    const records = recordsOf([EARLY, LATE], { sources: [source] });
    const card = chooseCard(
      question({ article: on('2021-01-01') }),
      records,
      ALL,
    );
    expect(card?.since?.facts.map(({ when }) => when)).toEqual([
      'Jan 2026',
      'Jun 2018, reported 4 May 2021',
    ]);
  });

  it('claims nothing about later facts where the page has no date', () => {
    expect(choose([EARLY, LATE])?.since).toBeNull();
  });

  it('does not count as replaced what was replaced after the article', () => {
    const newer = fakeFact({
      ...EARLY,
      id: 'newer',
      date: '2020',
      supersedes: ['early'],
    });
    const card = choose([EARLY, newer], { article: on('2018-07-01') });
    expect(card?.about[0]).toMatchObject({ id: 'early', isSuperseded: false });
  });
});

describe('sources and figures', () => {
  it('counts retellings of one report as one origin, original first', () => {
    const retold = fakeSource({
      id: 'retold',
      kind: 'aggregator',
      origin: 'courier-1',
      url: 'https://retold.example/',
    });
    const report = fakeFact({
      ...REPORT,
      sources: [{ source: 'retold' }, { source: 'courier-1' }],
    });
    const records = recordsOf([report], { sources: [fakeSource(), retold] });
    const [fact] = chooseCard(question(), records, ALL)?.about ?? [];
    expect(fact?.sources.map(({ id }) => id)).toEqual(['courier-1', 'retold']);
    expect(fact?.reports).toBe('2 reports, 1 origin');
  });

  it('draws the values of one series up to the article', () => {
    const at = (date: string, value: number) =>
      fakeFact({
        ...REPORT,
        id: `at-${date}`,
        date,
        quantity: { value, unit: 'TB', series: 'data' },
      });
    const card = choose([at('2025-07', 400), REPORT, at('2026-06', 2000)], {
      sentence: 'It held 1,400 terabytes.',
      article: on('2026-02-18'),
    });
    expect(card?.about[0]?.chart).toEqual([
      { label: 'Jul 2025', value: 400, text: '400 TB', isCurrent: false },
      { label: 'Jan 2026', value: 1400, text: '1,400 TB', isCurrent: true },
    ]);
  });

  it('says when the page has another quantity', () => {
    const card = choose([REPORT], { sentence: 'ICE held 1,500 terabytes.' });
    expect(card?.differingFigure).toEqual({
      onPage: '1,500 terabytes',
      inDataset: '1,400 TB',
      factId: 'report',
      publisher: 'The Courier',
      url: 'https://courier.example/report',
    });
  });

  it.each(['ICE held 1,400 terabytes.', 'ICE held 9 million terabytes.'])(
    'says nothing of a difference in “%s”',
    (sentence) => {
      expect(choose([REPORT], { sentence })?.differingFigure).toBeNull();
    },
  );
});
