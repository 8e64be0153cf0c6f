import { describe, expect, it } from 'vitest';
import type { Card, CardQuestion } from '../../../core/card/card.ts';
import { chooseCard } from '../../../core/card/choose-card.ts';
import type { Contract } from '../../../core/model/contract.ts';
import type { Fact } from '../../../core/model/fact.ts';
import { fakeContract, fakeFact } from '../../support/fake-pack.ts';
import { question, recordsOf } from './card-cases.ts';

function contract(id: string, overrides: Partial<Contract> = {}): Contract {
  return fakeContract({
    id,
    name: `${id}, 2022`,
    vendor: id,
    vendorName: id,
    numbers: ['70CTD0'],
    covers: 'Made-up services.',
    figures: [
      { usd: 139_300_000, kind: 'as-reported', sources: ['courier-1'] },
    ],
    ...overrides,
  });
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

/** The texts of a row of the table, each with its note. */
function row(card: Card | null, name: string): string[] {
  const found = card?.contract?.rows.find((one) => one.name === name);
  return (found?.values ?? []).map(({ text, note }) =>
    `${text} ${note}`.trim(),
  );
}

describe('a contract card', () => {
  it('names parties, numbers and figures with who gives them', () => {
    const card = choose([contract('palantir')]);
    expect(row(card, 'Parties')).toEqual([
      'palantir (supplier), ICE (customer)',
    ]);
    expect(row(card, 'Number')).toEqual(['70CTD0']);
    expect(row(card, 'Amount')).toEqual([
      '$139.3 million as reported, The Courier',
    ]);
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
    expect(card?.contract).toMatchObject({
      amount: '$139.3 million',
      amountFact: 'told',
    });
    expect(row(card, 'Amount')).toEqual([
      '$139.3 million as reported, The Courier',
      '$150.7 million obligated',
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
    expect(card?.contract?.amount).toBe('$150.7 million');
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
    expect(card?.contract?.bars?.bars.map(({ id }) => id)).toEqual([
      'palantir',
      'att',
      'dell',
    ]);
  });

  it('parts the year of a contract from its name', () => {
    const card = choose([
      contract('palantir'),
      contract('dell', { name: 'Dell, April 2025' }),
    ]);
    const names = card?.contract?.bars?.bars.map(({ name, year }) => [
      name,
      year,
    ]);
    expect(names).toEqual([
      ['palantir', '2022'],
      ['Dell', '2025'],
    ]);
  });

  it('names the supplier, and hatches nothing where there is no bar', () => {
    const card = choose([
      contract('palantir', {
        vendor: 'microsoft',
        name: 'Deal with ICE, 2022',
      }),
      contract('dell', { figures: [] }),
    ]);
    const { bars, hatched } = card?.contract?.bars ?? {};
    expect(bars?.map(({ name }) => name)).toEqual(['Microsoft', 'dell']);
    expect(bars?.map(({ isHatched }) => isHatched)).toEqual([false, false]);
    expect(hatched).toBeNull();
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
    expect(card?.contract?.bars?.bars).toHaveLength(2);
    expect(before?.contract?.bars).toBeNull();
  });

  it('sets figures apart that were given after the article', () => {
    const figures: Contract['figures'] = [
      { usd: 150e6, kind: 'obligated', asOf: '2026', sources: ['courier-1'] },
      { usd: 17e6, kind: 'as-reported', asOf: '2022', sources: ['courier-1'] },
    ];
    const card = choose([contract('palantir', { figures })], {
      surface: 'the contract',
      article: { date: '2023-05-01', from: 'meta' },
    });
    expect(card?.contract?.amount).toBe('$17 million');
    expect(row(card, 'Since this article')).toEqual([
      '$150 million obligated, 2026, The Courier',
    ]);
  });

  it.each([
    [
      { awarded: '2022-09-26', endsOn: '2026' },
      'Awarded 26 Sep 2022, ends 2026',
    ],
    [{ startsOn: '2023-01' }, 'From Jan 2023, end not stated'],
    [{}, 'Start and end not stated'],
  ])('tells of %o when it runs', (dates, said) => {
    expect(row(choose([contract('palantir', dates)]), 'Dates')).toEqual([said]);
  });

  it('tells which part of the contract a figure is', () => {
    const figures: Contract['figures'] = [
      {
        usd: 45e6,
        kind: 'obligated',
        label: 'Order 1',
        sources: ['courier-1'],
      },
    ];
    const card = choose([contract('palantir', { figures })]);
    expect(card?.contract?.amountNote).toBe('Order 1. Obligated');
  });

  it('says whether the company that the pack follows is a party', () => {
    const named = choose([
      contract('palantir', { vendor: 'dell', maker: 'azure' }),
    ]);
    expect(row(named, 'Microsoft')).toEqual(['Supplier or maker']);
    const other = choose([contract('palantir')]);
    expect(row(other, 'Microsoft')).toEqual(['Not named in this contract']);
  });

  it('says nothing of such a company where the pack follows none', () => {
    const records = recordsOf([TOLD], { contracts: [contract('palantir')] });
    const card = chooseCard(
      question({ entity: 'contract:palantir' }),
      { ...records, focus: null },
      { topicsOff: [] },
    );
    expect(row(card, 'Microsoft')).toEqual([]);
  });

  it('names the contracts that go by the same number or sum', () => {
    const card = choose([
      contract('palantir'),
      contract('order', {
        figures: [{ usd: 30e6, kind: 'as-reported', sources: ['courier-1'] }],
      }),
      contract('dell', {
        numbers: [],
        figures: [
          { usd: 139_250_000, kind: 'as-reported', sources: ['courier-1'] },
        ],
      }),
      contract('att', { numbers: [], figures: [] }),
    ]);
    expect(row(card, 'Same number or sum')).toEqual([
      'order, 2022',
      'dell, 2022',
    ]);
  });

  it('says when the page has another sum', () => {
    const card = choose([contract('palantir')], { surface: '$145 million' });
    expect(card?.differingFigure).toEqual({
      onPage: '$145 million',
      inDataset: '$139.3 million',
      factId: null,
      publisher: 'The Courier',
      url: 'https://courier.example/report',
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

describe('what a contract covers', () => {
  const told = fakeFact({ ...TOLD, replies: ['mail'] });
  const mail = fakeFact({
    id: 'mail',
    title: 'A manager calls it mail',
    status: 'company-statement',
    contradicts: ['other', 'sum'],
  });
  const sum = fakeFact({ ...TOLD, id: 'sum', contradicts: ['mail'] });
  const covers = (...facts: Fact[]) =>
    chooseCard(
      question({ entity: 'contract:palantir' }),
      recordsOf(facts, { contracts: [contract('palantir')] }),
      { topicsOff: [] },
    )?.contract?.accounts?.map(({ factId }) => factId);

  it.each([
    ['about the contract too', { contract: 'palantir' }],
    ['about the dispute itself', { status: 'disputed' as const }],
  ])('is told twice where an account is contradicted by one %s', (_, part) => {
    const other = fakeFact({ id: 'other', contradicts: ['mail'], ...part });
    expect(covers(told, sum, other, mail)).toEqual(['mail', 'other']);
  });

  it('is told once where figures alone differ, or something else does', () => {
    const elsewhere = fakeFact({ id: 'other', contradicts: ['mail'] });
    expect(covers(told, sum, mail, elsewhere)).toBeUndefined();
  });
});
