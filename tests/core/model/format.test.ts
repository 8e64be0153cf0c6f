import { describe, expect, it } from 'vitest';
import {
  formatQuantity,
  formatUsd,
} from '../../../core/model/format-amount.ts';
import { formatDate } from '../../../core/model/format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2022', null, '2022'],
    ['2026-01', null, 'Jan 2026'],
    ['2026-02-08', null, '8 Feb 2026'],
    ['2026-02-24', 'about', 'about 24 Feb 2026'],
    ['2019-11', 'by', 'by Nov 2019'],
    [null, null, 'Date not stated'],
  ] as const)('writes %s (%s) as exactly as its source', (date, how, text) => {
    expect(formatDate(date, how)).toBe(text);
  });
});

describe('formatUsd', () => {
  it.each([
    [19_400_000, null, '$19.4 million'],
    [139_300_000, null, '$139.3 million'],
    [75_000_000_000, 'about', 'about $75 billion'],
    [511_000, null, '$511,000'],
    [150_703_825, null, '$150.7 million'],
    [0, null, '$0'],
  ] as const)('writes %d as readers do', (usd, qualifier, text) => {
    expect(formatUsd(usd, qualifier)).toBe(text);
  });
});

describe('formatQuantity', () => {
  it('keeps the qualifier and the unit of the source', () => {
    const quantity = { value: 1400, unit: 'TB', qualifier: 'almost' } as const;
    expect(formatQuantity(quantity)).toBe('almost 1,400 TB');
  });
});
