import { describe, expect, it } from 'vitest';
import { READER_SENTENCES } from './reader-sentences.ts';
import { cardFor } from './real-pack.ts';

describe('the first fact of a card', () => {
  it.each(READER_SENTENCES)(
    'about $entity in “$sentence” is $lead',
    async ({ entity, sentence, date, coMentions, lead }) => {
      const article = { date, from: 'meta' } as const;
      const card = await cardFor(entity, sentence, { article, coMentions });
      expect(card?.about[0]?.id).toBe(lead);
      expect(card?.fitsSentence).toBe(true);
    },
  );
});

describe('the cards of one sentence', () => {
  const cards = (entity: string, sentence: string) =>
    Promise.all(
      ['2018-06-25', '2021-08-01', '2026-03-05'].map((date) =>
        cardFor(entity, sentence, {
          article: { date, from: 'meta' },
          coMentions: ['ice', 'microsoft'].filter((id) => id !== entity),
        }),
      ),
    );

  it.each([
    ['microsoft', 'Microsoft provides cloud services to ICE.'],
    ['ice', 'ICE works with Microsoft.'],
  ])('about %s in “%s” differ by the article’s year', async (entity, text) => {
    const all = await cards(entity, text);
    const leads = all.map((card) => card?.about[0]?.id);
    expect(new Set(leads).size).toBe(3);
  });

  it('tell nothing above their line that was not known then', async () => {
    const all = await cards('ice', 'ICE works with Microsoft.');
    for (const card of all) {
      const day = card?.article?.date ?? '';
      const told = [...(card?.about ?? []), card?.otherSide?.fact];
      for (const fact of told) {
        expect((fact?.date ?? '').localeCompare(day)).toBeLessThan(1);
      }
      for (const fact of card?.since?.facts ?? []) {
        expect(fact.date.localeCompare(day)).toBe(1);
      }
    }
  });

  it('say what there is none of up to that day', async () => {
    const [, in2021] = await cards('ice', 'ICE works with Microsoft.');
    expect(in2021?.otherSide?.missing).toBe(
      'No statement by Microsoft on this up to 1 Aug 2021 is in the dataset.',
    );
  });

  it('claim nothing about time in an article without a date', async () => {
    const card = await cardFor('ice', 'ICE works with Microsoft.', {
      article: null,
    });
    expect(card?.since).toBeNull();
    expect(card?.article).toBeNull();
  });
});
