import { describe, expect, it } from 'vitest';
import { buildPageDigest } from '../../../core/timeline/page-digest.ts';
import { fakeContract, fakeSource } from '../../support/fake-pack.ts';
import { fakeTable } from './fake-timeline.ts';

const mention = (index: number, entity: string) => ({
  index,
  entity,
  surface: entity,
  position: index / 10,
});

describe('buildPageDigest', () => {
  const idsOf = (positions: readonly number[] | null | undefined) =>
    positions?.map((position) => table.data.catalogue.ids[position]);
  const table = fakeTable(
    [
      { date: '2018-06', isKey: true },
      { date: '2025-07' },
      { date: '2026-03' },
      { date: '2026-03', entities: ['microsoft'] },
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
    expect(idsOf(groups[0]?.facts)).toEqual(['fact-0']);
  });

  it('does not show one fact under two entities that have another', () => {
    const shared = { isKey: true, entities: ['ice', 'microsoft'] };
    const twice = fakeTable([
      { date: '2018', ...shared },
      { date: '2019', ...shared },
    ]);
    const factsOf = (...mentions: ReturnType<typeof mention>[]) =>
      buildPageDigest(twice, mentions, null).groups.map(({ facts }) => facts);
    expect(factsOf(mention(0, 'ice'), mention(1, 'microsoft'))).toEqual([
      [1],
      [0],
    ]);
    const [only] = factsOf(mention(0, 'microsoft'));
    expect(only).toEqual([1]);
  });

  it('tells apart what is certainly later than the article', () => {
    const { since } = buildPageDigest(table, [mention(0, 'ice')], '2025-07');
    expect(idsOf(since)).toEqual(['fact-2']);
  });

  it('takes what was first reported later for later, as the card does', () => {
    const reported = fakeTable([{ date: '2018-06' }], {
      sources: [fakeSource({ published: '2026-02-17' })],
    });
    const { since } = buildPageDigest(reported, [mention(0, 'ice')], '2025-07');
    expect(since).toEqual([0]);
  });

  it('leaves out what a newer fact replaced, unless the article is older', () => {
    const replaced = fakeTable(
      [{ date: '2018' }, { date: '2026', supersedes: ['fact-0'] }],
      { sources: [fakeSource({ published: undefined })] },
    );
    const factsOn = (day: string | null) =>
      buildPageDigest(replaced, [mention(0, 'ice')], day).groups[0]?.facts;
    expect(factsOn(null)).toEqual([1]);
    expect(factsOn('2020-01-01')).toEqual([0]);
  });

  it('counts a contract that the page names, and no other', () => {
    const contracts = fakeTable([{ contract: 'deal' }, { contract: 'other' }]);
    const { groups } = buildPageDigest(
      contracts,
      [mention(0, 'contract:deal')],
      null,
    );
    expect(groups[0]?.facts).toEqual([0]);
  });

  it('names the suppliers of the contracts, each once', () => {
    const contracts = [
      fakeContract({ vendor: 'microsoft' }),
      fakeContract({ id: 'again', vendor: 'microsoft' }),
      fakeContract({ id: 'other' }),
    ];
    const { groups } = buildPageDigest(
      fakeTable([], { contracts }),
      ['deal', 'again', 'other'].map((id, at) => mention(at, `contract:${id}`)),
      null,
    );
    expect(groups[0]?.detail).toBe('Microsoft, Somebody');
  });

  it('claims nothing to be later for a page without a date', () => {
    expect(buildPageDigest(table, [mention(0, 'ice')], null).since).toBeNull();
  });
});
