/** Longest stretch of work in one go, in ms; tasks over 8 ms are felt in scrolling. */
const SLICE_MS = 3;
/** A page that never idles still gets its marks, in ms. */
const IDLE_TIMEOUT_MS = 1000;

/** What the worker needs of a window. */
export interface IdleHost {
  requestIdleCallback: Window['requestIdleCallback'];
  cancelIdleCallback: Window['cancelIdleCallback'];
  performance: Pick<Performance, 'now'>;
}

/** Work that goes on while the page has nothing else to do. */
export interface IdleWork {
  /** Adds work; each `yield` of it is a chance to pause. */
  add(work: Iterator<void>): void;
  /** Drops all work. */
  clear(): void;
  /** Milliseconds worked so far. */
  readonly spentMs: number;
}

/**
 * Does work in slices of a few milliseconds in idle time, one piece after the
 * other, until the signal ends it. A piece that throws is dropped: its page is
 * a stranger, and an error must not reach it.
 */
export function createIdleWork(host: IdleHost, signal: AbortSignal): IdleWork {
  const queue: Iterator<void>[] = [];
  let handle = 0;
  let spentMs = 0;

  const next = () => {
    handle = host.requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS });
  };
  const work = () => {
    handle = 0;
    const start = host.performance.now();
    let now = start;
    while (now - start < SLICE_MS && queue[0]) {
      if (isDone(queue[0])) queue.shift();
      now = host.performance.now();
    }
    spentMs += now - start;
    if (queue.length > 0) next();
  };
  const clear = () => {
    queue.length = 0;
    if (handle) host.cancelIdleCallback(handle);
    handle = 0;
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    add(piece) {
      if (signal.aborted) return;
      queue.push(piece);
      if (!handle) next();
    },
    clear,
    get spentMs() {
      return spentMs;
    },
  };
}

function isDone(piece: Iterator<void>): boolean {
  try {
    return piece.next().done === true;
  } catch {
    return true;
  }
}
