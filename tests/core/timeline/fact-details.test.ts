import { describe, expect, it } from 'vitest';
import { buildFactDetails } from '../../../core/timeline/fact-details.ts';
import { fakeSource } from '../../support/fake-pack.ts';
import { fakeData } from './fake-timeline.ts';

describe('buildFactDetails', () => {
  it('is null for an id that is not known', () => {
    expect(buildFactDetails(fakeData([{}]), 'nobody')).toBeNull();
  });

  it('puts records and original reports before those who carry them', () => {
    const sources = [
      fakeSource({ id: 'digest', kind: 'aggregator' }),
      fakeSource({ id: 'paper', kind: 'news' }),
      fakeSource({ id: 'record', kind: 'primary' }),
    ];
    const data = fakeData(
      [{ sources: sources.map(({ id }) => ({ source: id })) }],
      { sources },
    );
    const ids = buildFactDetails(data, 'fact-0')?.accounts.map(
      ({ source }) => source.id,
    );
    expect(ids).toEqual(['record', 'paper', 'digest']);
  });

  it('gives each source the words that it quotes and how it differs', () => {
    const quote = { source: 'courier-1', speaker: 'Ann', text: 'So be it.' };
    const data = fakeData([
      {
        quotes: [quote],
        variants: [{ source: 'courier-1', says: 'Says more.' }],
      },
    ]);
    expect(buildFactDetails(data, 'fact-0')?.accounts[0]).toMatchObject({
      quotes: [quote],
      variant: 'Says more.',
    });
  });

  it('sets criticism and the reply of the company side by side', () => {
    const data = fakeData([
      { status: 'criticism', replies: ['fact-1'] },
      { status: 'company-statement', speaker: 'microsoft' },
    ]);
    const headings = (id: string) =>
      buildFactDetails(data, id)?.voices.map(({ heading }) => heading);
    expect(headings('fact-0')).toEqual(['A critic says', 'Microsoft says']);
    expect(headings('fact-1')).toEqual(['A critic says', 'Microsoft says']);
  });

  it('shows both sides of a conflict and of a replacement', () => {
    const data = fakeData([
      { contradicts: ['fact-1'] },
      { supersedes: ['fact-0'] },
    ]);
    const details = buildFactDetails(data, 'fact-0');
    expect(details?.conflicts.map(({ id }) => id)).toEqual(['fact-1']);
    expect(details?.supersededBy.map(({ id }) => id)).toEqual(['fact-1']);
  });
});
