import { describe, expect, it } from 'vitest';
import { readFactDetails } from '../../../core/timeline/fact-details.ts';
import type { Pack } from '../../../core/model/pack.ts';
import { readPackInMemory } from '../../../platform/fact-reader.ts';
import { fakeSource } from '../../support/fake-pack.ts';
import { dataOf, fakeTimelinePack } from './fake-timeline.ts';

function detailsOf(pack: Pack, id: string) {
  return readFactDetails(dataOf(pack), id, readPackInMemory(pack));
}

describe('readFactDetails', () => {
  it('is null for an id that is not known', async () => {
    expect(await detailsOf(fakeTimelinePack([{}]), 'nobody')).toBeNull();
  });

  it('puts records and original reports before those who carry them', async () => {
    const sources = [
      fakeSource({ id: 'digest', kind: 'aggregator' }),
      fakeSource({ id: 'paper', kind: 'news' }),
      fakeSource({ id: 'record', kind: 'primary' }),
    ];
    const pack = fakeTimelinePack(
      [{ sources: sources.map(({ id }) => ({ source: id })) }],
      { sources },
    );
    const ids = (await detailsOf(pack, 'fact-0'))?.accounts.map(
      ({ source }) => source.id,
    );
    expect(ids).toEqual(['record', 'paper', 'digest']);
  });

  it('gives each source the words that it quotes and how it differs', async () => {
    const quote = { source: 'courier-1', speaker: 'Ann', text: 'So be it.' };
    const pack = fakeTimelinePack([
      {
        quotes: [quote],
        variants: [{ source: 'courier-1', says: 'Says more.' }],
      },
    ]);
    expect((await detailsOf(pack, 'fact-0'))?.accounts[0]).toMatchObject({
      quotes: [quote],
      variant: 'Says more.',
    });
  });

  it('sets criticism and the reply of the company side by side', async () => {
    const pack = fakeTimelinePack([
      { status: 'criticism', replies: ['fact-1'] },
      { status: 'company-statement', speaker: 'microsoft' },
    ]);
    for (const id of ['fact-0', 'fact-1']) {
      const details = await detailsOf(pack, id);
      expect(details?.voices.map(({ heading }) => heading)).toEqual([
        'A critic says',
        'Microsoft says',
      ]);
    }
  });

  it('shows both sides of a conflict and of a replacement', async () => {
    const pack = fakeTimelinePack([
      { contradicts: ['fact-1'] },
      { supersedes: ['fact-0'] },
    ]);
    const details = await detailsOf(pack, 'fact-0');
    expect(details?.conflicts.map(({ id }) => id)).toEqual(['fact-1']);
    expect(details?.supersededBy.map(({ id }) => id)).toEqual(['fact-1']);
  });

  it('names the first report that all sources go back to', async () => {
    const sources = [
      fakeSource({ id: 'copy', kind: 'aggregator', origin: 'files' }),
      fakeSource({ id: 'digest', kind: 'aggregator', origin: 'files' }),
      fakeSource({ id: 'first', publisher: 'The Post', origin: 'files' }),
    ];
    const pack = fakeTimelinePack(
      [{ sources: [{ source: 'copy' }, { source: 'digest' }] }],
      { sources },
    );
    const details = await detailsOf(pack, 'fact-0');
    expect(details?.origins?.first?.publisher).toBe('The Post');
  });

  it('says why a link does not lead to the passage', async () => {
    const pack = fakeTimelinePack([
      { sources: [{ source: 'courier-1', noPassage: 'data-file' }] },
    ]);
    const details = await detailsOf(pack, 'fact-0');
    expect(details?.accounts[0]?.noPassage).toBe('data-file');
  });
});
