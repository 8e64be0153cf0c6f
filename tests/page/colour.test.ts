import { describe, expect, it } from 'vitest';
import { isLightColour, parseColour } from '../../page/colour.ts';

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

describe('isLightColour', () => {
  it.each([
    ['rgb(255, 255, 255)', true],
    ['rgb(220, 220, 220)', true],
    ['rgba(0, 0, 0, 0.8)', false],
    ['rgb(24, 31, 36)', false],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['oklch(0.2 0.1 200)', false],
    ['oklch(0.95 0.01 200)', true],
    ['lab(92 0 0)', true],
    ['nonsense', false],
  ])('judges %s', (colour, isLight) => {
    expect(isLightColour(colour)).toBe(isLight);
  });
});
