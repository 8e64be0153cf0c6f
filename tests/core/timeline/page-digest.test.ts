import { describe, expect, it } from 'vitest';
import { buildPageDigest } from '../../../core/timeline/page-digest.ts';
import { fakeSource } from '../../support/fake-pack.ts';
import { fakeTable } from './fake-timeline.ts';

const mention = (index: number, entity: string) => ({
  index,
  entity,
  surface: entity,
  position: index / 10,
});

describe('buildPageDigest', () => {
  const table = fakeTable(
    [
      { date: '2018-06', isKey: true, title: 'Key' },
      { date: '2025-07', title: 'Plain' },
      { date: '2026-03', title: 'Later' },
      { date: '2026-03', entities: ['microsoft'], title: 'Elsewhere' },
    ],
    { sources: [fakeSource({ published: undefined })] },
  );

  it('lists entities by their mentions, contracts last', () => {
    const { groups } = buildPageDigest(
      table,
      [
        mention(0, 'contract:deal'),
        mention(1, 'contract:deal'),
        mention(2, 'microsoft'),
        mention(3, 'ice'),
        mention(4, 'ice'),
      ],
      null,
    );
    expect(groups.map(({ id }) => id)).toEqual([
      'ice',
      'microsoft',
      'contracts',
    ]);
    expect(groups[0]?.mentions.map(({ index }) => index)).toEqual([3, 4]);
  });

  it('prefers the facts that readers most need', () => {
    const { groups } = buildPageDigest(table, [mention(0, 'ice')], null);
    expect(groups[0]?.facts.map(({ title }) => title)).toEqual(['Key']);
  });

  it('tells apart what is certainly later than the article', () => {
    const { since } = buildPageDigest(table, [mention(0, 'ice')], '2025-07');
    expect(since?.map(({ title }) => title)).toEqual(['Later']);
  });

  it('takes what was first reported later for later, as the card does', () => {
    const reported = fakeTable([{ date: '2018-06', title: 'Old' }], {
      sources: [fakeSource({ published: '2026-02-17' })],
    });
    const { since } = buildPageDigest(reported, [mention(0, 'ice')], '2025-07');
    expect(since?.map(({ title }) => title)).toEqual(['Old']);
  });

  it('claims nothing to be later for a page without a date', () => {
    expect(buildPageDigest(table, [mention(0, 'ice')], null).since).toBeNull();
  });
});
