import type { Point } from '../core/card/safe-triangle.ts';

/** At most so often the text under the pointer is looked up. */
const SAMPLE_MS = 16;
/** A pointer at rest is looked at once more: what scrolled or was marked under it may be new. */
const SETTLE_MS = 200;

/** Where the pointer is, at most once a frame. */
export interface PointerSample {
  at: Point;
  timeMs: number;
  /** When the pointer came there; earlier than `timeMs` where it rests. */
  movedMs: number;
  isBusy: boolean;
  /** What the event went through, inmost first. */
  path: readonly EventTarget[];
}

/**
 * Follows mouse and pen. The last place always comes, also after a dash; a
 * finger has no place while it does not touch.
 */
export function trackPointer(
  onSample: (sample: PointerSample) => void,
  onLeave: (timeMs: number) => void,
  signal: AbortSignal,
): void {
  let pending: PointerSample | null = null;
  let timer = 0;
  let isSampling = false;
  const settle = (sample: PointerSample) => {
    onSample({ ...sample, timeMs: performance.now() });
  };
  const flush = () => {
    isSampling = false;
    const sample = pending;
    pending = null;
    if (!sample) return;
    onSample(sample);
    timer = window.setTimeout(() => settle(sample), SETTLE_MS);
  };
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      pending = {
        at: { x: event.clientX, y: event.clientY },
        timeMs: event.timeStamp,
        movedMs: event.timeStamp,
        isBusy: event.buttons !== 0,
        path: event.composedPath(),
      };
      if (isSampling) return;
      isSampling = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, SAMPLE_MS);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      pending = null;
      window.clearTimeout(timer);
      isSampling = false;
      onLeave(event.timeStamp);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer), {
    once: true,
  });
}
