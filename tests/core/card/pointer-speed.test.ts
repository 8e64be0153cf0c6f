import { describe, expect, it } from 'vitest';
import {
  isPassing,
  samplePointer,
  type PointerSample,
} from '../../../core/card/pointer-speed.ts';

/** The last sample of a pointer that was at these places, each so many ms after the one before. */
function follow(...moves: readonly [x: number, afterMs: number][]) {
  let last: PointerSample | null = null;
  let timeMs = 0;
  for (const [x, afterMs] of moves) {
    timeMs += afterMs;
    last = samplePointer({ x, y: 0 }, timeMs, last);
  }
  return last;
}

describe('the speed of a pointer', () => {
  it('is that of its last samples, the older ones for less', () => {
    expect(follow([0, 0], [16, 16], [32, 16])?.speed).toBe(0.75);
  });

  it.each([
    ['one sample', follow([0, 0])],
    ['two at one time', follow([0, 0], [90, 0])],
    ['two that lie long apart', follow([0, 0], [90, 40])],
  ])('is not known from %s', (_what, sample) => {
    expect(sample?.speed).toBe(0);
  });

  it('tells one that passes from one that comes to rest', () => {
    const isFast = (sample: PointerSample | null) =>
      sample !== null && isPassing(sample);
    expect(isFast(follow([0, 0], [20, 16], [40, 16]))).toBe(true);
    expect(isFast(follow([0, 0], [2, 16], [4, 16]))).toBe(false);
  });
});
