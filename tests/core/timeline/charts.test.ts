import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../core/model/contract.ts';
import {
  buildContractBars,
  chooseBars,
} from '../../../core/timeline/contract-bars.ts';
import {
  buildColumns,
  columnAt,
} from '../../../core/timeline/overview-columns.ts';
import { buildSeries } from '../../../core/timeline/quantity-series.ts';
import { fakeContract } from '../../support/fake-pack.ts';
import { fakeTable } from './fake-timeline.ts';

const figure = (usd: number, kind: 'obligated' | 'ceiling' = 'obligated') => ({
  usd,
  kind,
  sources: ['courier-1'],
});

function barsOf(...contracts: Partial<Contract>[]) {
  const all = contracts.map((one, at) =>
    fakeContract({ id: `deal-${at}`, ...one }),
  );
  const facts = all.map(({ id }) => ({ contract: id }));
  const table = fakeTable(facts, { contracts: all, focus: 'microsoft' });
  return buildContractBars(table)?.bars ?? [];
}

describe('buildContractBars', () => {
  it('puts the largest first and those without a figure last', () => {
    const bars = barsOf(
      { vendorName: 'None' },
      { vendorName: 'Small', figures: [figure(1e6)] },
      { vendorName: 'Large', figures: [figure(9e6)] },
    );
    expect(bars.map(({ name }) => name)).toEqual(['Large', 'Small', 'None']);
  });

  it('takes the year from the name before that of the award', () => {
    const bars = barsOf(
      { name: 'Somebody, 2018' },
      { name: 'Somebody, order', awarded: '2021-05' },
      { name: 'Somebody' },
    );
    expect(bars.map(({ year }) => year)).toEqual(['2018', '2021', null]);
  });

  it('keeps a ceiling apart from the figure', () => {
    const [bar] = barsOf({ figures: [figure(9e6, 'ceiling'), figure(1e6)] });
    expect(bar).toMatchObject({ usd: 1e6, ceilingUsd: 9e6 });
  });

  it('leaves totals over many contracts out', () => {
    expect(barsOf({ kind: 'spending-total', figures: [figure(1)] })).toEqual(
      [],
    );
  });

  it('knows the focus of the pack as the maker of what another sells', () => {
    const bars = barsOf({ maker: 'microsoft' }, {});
    expect(bars.map(({ isOfFocus }) => isOfFocus)).toEqual([true, false]);
  });

  it('tells no contracts apart where the pack is about no company', () => {
    const contracts = [fakeContract({})];
    const table = fakeTable([{ contract: 'deal' }], { contracts });
    expect(buildContractBars(table)).toMatchObject({
      focus: null,
      bars: [{ isOfFocus: true }],
    });
  });
});

describe('chooseBars', () => {
  it('takes one bar for a supplier, half of them of the focus', () => {
    const bars = barsOf(
      { vendorName: 'A', figures: [figure(9e6)] },
      { vendorName: 'A', figures: [figure(8e6)] },
      { vendorName: 'B', figures: [figure(7e6)] },
      { vendorName: 'C', figures: [figure(6e6)] },
      { vendorName: 'M', maker: 'microsoft', figures: [figure(1e6)] },
    );
    expect(chooseBars(bars, 3).map(({ name }) => name)).toEqual([
      'A',
      'B',
      'M',
    ]);
  });
});

describe('buildSeries', () => {
  const value = (amount: number) => ({
    value: amount,
    unit: 'TB',
    series: 'ice-data',
  });

  it('orders the values of one quantity by date and names it by its id', () => {
    const [series] = buildSeries(
      fakeTable([
        { date: '2026-01', quantity: value(1400) },
        { date: '2025-07', quantity: value(400) },
      ]),
    );
    expect(series?.title).toBe('ICE data');
    expect(series?.points.map((point) => point.value)).toEqual([400, 1400]);
  });

  it('draws nothing for a quantity of one date', () => {
    expect(buildSeries(fakeTable([{ quantity: value(1) }]))).toEqual([]);
  });
});

describe('buildColumns', () => {
  const years = [2003, 2016, 2018].map((year) => ({
    year,
    total: 1,
    byStatus: [1],
  }));

  it('draws long empty runs together and short ones apart', () => {
    const columns = buildColumns(years);
    expect(columns.map(({ from, to }) => [from, to])).toEqual([
      [2003, 2003],
      [2004, 2015],
      [2016, 2016],
      [2017, 2017],
      [2018, 2018],
    ]);
  });

  it('fills the whole width', () => {
    const columns = buildColumns(years);
    expect(columns[0]?.start).toBe(0);
    expect(columns.at(-1)?.end).toBeCloseTo(1);
  });

  it('finds the column under a place, the nearest one outside', () => {
    const columns = buildColumns(years);
    expect(columnAt(columns, -1)?.from).toBe(2003);
    expect(columnAt(columns, 0.99)?.from).toBe(2018);
    expect(columnAt(columns, 2)?.from).toBe(2018);
  });
});
