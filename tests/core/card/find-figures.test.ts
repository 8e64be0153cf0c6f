import { describe, expect, it } from 'vitest';
import { findFigures, isSameFigure } from '../../../core/card/find-figures.ts';

describe('findFigures', () => {
  it.each([
    ['a $19.4 million contract', 19_400_000, 'usd', '$19.4 million'],
    ['$19.4m in all', 19_400_000, 'usd', '$19.4m'],
    ['US$139.3 million', 139_300_000, 'usd', 'US$139.3 million'],
    ['$19,400,000', 19_400_000, 'usd', '$19,400,000'],
    ['around 1,400 terabytes', 1400, 'TB', 'around 1,400 terabytes'],
    ['1.4 petabytes', 1400, 'TB', '1.4 petabytes'],
    ['a 120% increase', 120, '%', '120%'],
    ['19.4 million dollars', 19_400_000, 'usd', '19.4 million dollars'],
    ['USD 19.4 million', 19_400_000, 'usd', 'USD 19.4 million'],
    ['$1.125 million', 1_125_000, 'usd', '$1.125 million'],
    ['casi 1.400 terabytes', 1400, 'TB', 'casi 1.400 terabytes'],
    ['19,4 millones de dólares', 19_400_000, 'usd', '19,4 millones de dólares'],
    [
      'rund 19,4 Millionen Dollar',
      19_400_000,
      'usd',
      'rund 19,4 Millionen Dollar',
    ],
    ['22,000 officers', 22_000, 'officers', '22,000'],
  ])('reads %s', (text, value, unit, shown) => {
    expect(findFigures(text)).toMatchObject([{ value, unit, text: shown }]);
  });

  it.each([
    'in 2018',
    'on 19 June',
    'since 20 January 2025',
    'no figure',
    'award 70CTD022FR0000170',
  ])('finds none in %s', (text) => {
    expect(findFigures(text)).toEqual([]);
  });
});

describe('isSameFigure', () => {
  it.each([
    ['$139 million', 139_300_000, true],
    ['$139.3 million', 139_300_000, true],
    ['$140.2 million', 139_300_000, false],
    ['nearly $20 million', 19_400_000, true],
    ['$20 million', 19_400_000, false],
    ['1,400 terabytes', 1380, true],
    ['1,500 terabytes', 1400, false],
  ])('compares %s with %d at its precision', (text, value, expected) => {
    const [figure] = findFigures(text);
    expect(figure && isSameFigure(figure, value)).toBe(expected);
  });
});
