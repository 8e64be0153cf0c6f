import type { Point } from './safe-triangle.ts';

/** A pointer that moves this fast is going elsewhere (10ten, puck and pointer speed). */
const FAST_PX_PER_MS = 0.5;
/** Samples further apart than this say nothing about speed. */
const SAMPLE_GAP_MS = 32;

/** Where a pointer was, when, and how fast in px for each ms; times are ms of one clock. */
export type PointerSample = Point & { timeMs: number; speed: number };

/** A pointer at a place, with its speed since the last sample; 0 where that says nothing. */
export function samplePointer(
  at: Point,
  timeMs: number,
  last: PointerSample | null,
): PointerSample {
  const gapMs = last ? timeMs - last.timeMs : 0;
  // Mean of two samples, so that one jump of a coarse clock is not a dash.
  const speed =
    last && gapMs > 0 && gapMs <= SAMPLE_GAP_MS
      ? (last.speed + distance(last, at) / gapMs) / 2
      : 0;
  return { ...at, timeMs, speed };
}

/** Whether a pointer is on its way past. */
export function isPassing(sample: PointerSample): boolean {
  return sample.speed >= FAST_PX_PER_MS;
}

/** How far two places lie apart, in px. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
