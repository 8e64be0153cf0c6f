import { describe, expect, it } from 'vitest';
import { isInSafeTriangle } from '../../../core/card/safe-triangle.ts';

const BELOW = { left: 0, top: 200, right: 400, bottom: 600 };
const ABOVE = { left: 0, top: 0, right: 400, bottom: 80 };
const FROM = { x: 100, y: 100 };

describe('isInSafeTriangle', () => {
  it.each([
    ['straight down to a card below', { x: 100, y: 150 }, BELOW, true],
    ['towards its far corner', { x: 240, y: 152 }, BELOW, true],
    ['beside the triangle', { x: 300, y: 150 }, BELOW, false],
    ['away from the card', { x: 100, y: 90 }, BELOW, false],
    ['past its edge', { x: 100, y: 210 }, BELOW, false],
    ['straight up to a card above', { x: 100, y: 90 }, ABOVE, true],
    ['below the word with the card above', { x: 100, y: 110 }, ABOVE, false],
  ])('tells the way: %s', (_, point, card, expected) => {
    expect(isInSafeTriangle(point, FROM, card)).toBe(expected);
  });

  it('knows no way to a card beside the word', () => {
    const beside = { left: 200, top: 50, right: 600, bottom: 300 };
    expect(isInSafeTriangle({ x: 150, y: 100 }, FROM, beside)).toBe(false);
  });
});
