import { describe, expect, it } from 'vitest';
import type { CardQuestion } from '../../../core/card/card.ts';
import { chooseCard } from '../../../core/card/choose-card.ts';
import type { Contract } from '../../../core/model/contract.ts';
import { fakeFact } from '../../support/fake-pack.ts';
import { question, recordsOf } from './card-cases.ts';

function contract(id: string, overrides: Partial<Contract> = {}): Contract {
  return {
    id,
    name: `${id}, 2022`,
    summary: 'A made-up contract',
    kind: 'award',
    buyer: 'ice',
    vendor: id,
    vendorName: id,
    numbers: ['70CTD0'],
    covers: 'Made-up services.',
    figures: [
      { usd: 139_300_000, kind: 'as-reported', sources: ['courier-1'] },
    ],
    aliases: [],
    sources: ['courier-1'],
    ...overrides,
  };
}

const TOLD = fakeFact({
  id: 'told',
  contract: 'palantir',
  amount: { usd: 139_300_000, kind: 'as-reported' },
});

function choose(contracts: Contract[], overrides: Partial<CardQuestion> = {}) {
  return chooseCard(
    question({
      entity: 'contract:palantir',
      surface: '$139.3 million',
      ...overrides,
    }),
    recordsOf([TOLD], { contracts }),
    { topicsOff: [] },
  );
}

describe('a contract card', () => {
  it('names parties, numbers and figures with who gives them', () => {
    expect(choose([contract('palantir')])?.contract).toMatchObject({
      parties: [
        { name: 'palantir', role: 'supplier' },
        { name: 'ICE', role: 'customer' },
      ],
      numbers: ['70CTD0'],
      figures: [{ usd: 139_300_000, publishers: ['The Courier'] }],
    });
  });

  it('puts the figure first that its first fact tells', () => {
    const figure = (usd: number, kind: 'obligated' | 'as-reported') => ({
      usd,
      kind,
      sources: ['courier-1'],
    });
    const card = choose([
      contract('palantir', {
        figures: [
          figure(150_700_000, 'obligated'),
          figure(139_300_000, 'as-reported'),
        ],
      }),
    ]);
    expect(card?.contract?.figures).toMatchObject([
      { usd: 139_300_000, factId: 'told' },
      { usd: 150_700_000, factId: null },
    ]);
  });

  it('puts the figure of the page first where it is a known one', () => {
    const card = choose(
      [
        contract('palantir', {
          figures: [139_300_000, 150_700_000].map((usd) => ({
            usd,
            kind: 'as-reported',
            sources: ['courier-1'],
          })),
        }),
      ],
      { surface: '$150.7 million' },
    );
    expect(card?.contract?.figures[0]?.usd).toBe(150_700_000);
  });

  it('stands beside one contract for each other supplier of the same buyer, largest first', () => {
    const figures = (usd: number): Contract['figures'] => [
      { usd, kind: 'as-reported', sources: ['courier-1'] },
    ];
    const card = choose([
      contract('palantir'),
      contract('att', { figures: figures(90e6) }),
      contract('att-small', { vendor: 'att', figures: figures(1e6) }),
      contract('dell', { figures: [] }),
      contract('elsewhere', { buyer: 'dhs', figures: figures(9e9) }),
      contract('total', { kind: 'spending-total', figures: figures(9e9) }),
    ]);
    expect(card?.contract?.comparable.map(({ id }) => id)).toEqual([
      'palantir',
      'att',
      'dell',
    ]);
  });

  it('leaves out contracts that are later than the article', () => {
    const card = choose(
      [contract('palantir'), contract('dell', { awarded: '2025-04' })],
      { article: { date: '2026-01-02', from: 'meta' } },
    );
    const before = choose(
      [contract('palantir'), contract('dell', { awarded: '2025-04' })],
      { article: { date: '2024-01-02', from: 'meta' } },
    );
    expect(card?.contract?.comparable).toHaveLength(2);
    expect(before?.contract?.comparable).toHaveLength(1);
  });

  it('says which parts of it are Microsoft’s', () => {
    const named = choose([
      contract('palantir', { vendor: 'dell', maker: 'azure' }),
    ]);
    expect(named?.contract?.namesMicrosoft).toBe(true);
    expect(choose([contract('palantir')])?.contract?.namesMicrosoft).toBe(
      false,
    );
  });

  it('says when the page has another sum', () => {
    const card = choose([contract('palantir')], { surface: '$145 million' });
    expect(card?.differingFigure).toEqual({
      onPage: '$145 million',
      inDataset: '$139.3 million',
      factId: null,
    });
  });

  it.each(['$139 million', 'nearly $140 million', 'the contract'])(
    'finds no difference in “%s”',
    (surface) => {
      const card = choose([contract('palantir')], { surface });
      expect(card?.differingFigure).toBeNull();
    },
  );
});
