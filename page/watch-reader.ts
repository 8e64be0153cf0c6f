import { trackPointer, type PointerSample } from './track-pointer.ts';
import { watchTaps, type TapOptions } from './watch-taps.ts';

/** What a reader does on a page, as far as cards depend on it. */
export interface ReaderOptions extends TapOptions {
  onMove: (sample: PointerSample) => void;
  /** The pointer left the window. */
  onLeave: (timeMs: number) => void;
  onKey: (event: KeyboardEvent) => void;
  onScroll: (event: Event) => void;
  onResize: () => void;
  /** The page was left, or something fills the screen or ceased to. */
  onGone: () => void;
}

/** Watches pointer, taps, keys and scrolling; nothing but keys and clicks can be held up by it. */
export function watchReader(options: ReaderOptions): void {
  const { signal } = options;
  const passive = { capture: true, passive: true, signal } as const;
  trackPointer(options.onMove, options.onLeave, signal);
  watchTaps(options);
  window.addEventListener('keydown', options.onKey, { capture: true, signal });
  window.addEventListener('scroll', options.onScroll, passive);
  window.addEventListener('resize', options.onResize, passive);
  document.addEventListener('fullscreenchange', options.onGone, passive);
  window.addEventListener('pagehide', options.onGone, passive);
}
