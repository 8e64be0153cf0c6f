import { describe, expect, it } from 'vitest';
import {
  compareDates,
  firstDay,
  isCertainlyAfter,
  isPartialDate,
  lastDay,
} from '../../../core/model/partial-date.ts';

describe('isPartialDate', () => {
  it.each(['2018', '2018-06', '2018-06-19', '2024-02-29'])(
    'takes %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '18',
    '2018-6',
    '2018-13',
    '2018-06-31',
    '2023-02-29',
    '2018-06-19T00:00',
    'June 2018',
  ])('refuses “%s”', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-06-19', '2018-06-19', '2018-06-19'],
  ])('bound %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('compareDates', () => {
  it('puts the more precise of two with one start first', () => {
    const dates = ['2019', '2018', '2018-01', '2018-01-01', '2018-02'];
    expect(dates.sort(compareDates)).toEqual([
      '2018-01-01',
      '2018-01',
      '2018',
      '2018-02',
      '2019',
    ]);
  });
});

describe('isCertainlyAfter', () => {
  it.each([
    ['2019', '2018', true],
    ['2018-07', '2018-06-30', true],
    ['2018', '2018-06', false],
    ['2018-06-19', '2018', false],
    ['2018-06-19', '2018-06-19', false],
  ])('%s after %s: %s', (date, other, expected) => {
    expect(isCertainlyAfter(date, other)).toBe(expected);
  });
});
