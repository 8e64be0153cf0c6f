import { describe, expect, it } from 'vitest';
import { parseColour } from '../../page/card-theme.ts';

describe('parseColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(22 23 24 / 0.5)', 0.09, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['oklch(0.95 0.01 200)', 0.95, 1],
    ['oklab(0.2 0 0 / 50%)', 0.2, 0.5],
    ['lab(90 0 0)', 0.9, 1],
  ])('reads %s', (colour, lightness, alpha) => {
    const parsed = parseColour(colour);
    expect(parsed?.lightness).toBeCloseTo(lightness, 1);
    expect(parsed?.alpha).toBeCloseTo(alpha, 2);
  });

  it('gives nothing for what it does not know', () => {
    expect(parseColour('transparent')).toBeNull();
  });
});
