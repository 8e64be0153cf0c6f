/** A block that changes more often than this in a second is left alone. */
const MAX_CHANGES_PER_SECOND = 5;
/** How long it is left alone, in ms. */
const QUARANTINE_MS = 10_000;
/** Shortest time between two scans of changes, in ms. */
const MIN_INTERVAL_MS = 150;
/** Longest, on pages where scanning takes more than its share. */
const MAX_INTERVAL_MS = 5_000;
/** Share of the time that scanning may take. */
const MAX_SHARE = 0.02;
/** Stretch over which the share is taken, in ms. */
const SHARE_WINDOW_MS = 30_000;

interface Changes {
  since: number;
  count: number;
  quietUntil: number;
}

/**
 * Says how often changing blocks are read again. Times are ms of one clock
 * that never goes back.
 */
export class ChangePace {
  #changes = new WeakMap<object, Changes>();
  #quiet = new Map<object, number>();
  #windowStart: number;
  #windowSpent = 0;
  #intervalMs = MIN_INTERVAL_MS;

  constructor(now: number) {
    this.#windowStart = now;
  }

  /** Time to wait before changes are scanned. */
  get intervalMs(): number {
    return this.#intervalMs;
  }

  /** Notes that a block changed; false while it is left alone. */
  note(block: object, now: number): boolean {
    let changes = this.#changes.get(block);
    if (!changes || now - changes.since >= 1000) {
      changes = { since: now, count: 0, quietUntil: changes?.quietUntil ?? 0 };
      this.#changes.set(block, changes);
    }
    changes.count++;
    if (changes.count > MAX_CHANGES_PER_SECOND) {
      changes.quietUntil = now + QUARANTINE_MS;
      this.#quiet.set(block, changes.quietUntil);
    }
    return now >= changes.quietUntil;
  }

  /** The blocks that were left alone long enough; they are named once. */
  takeRested(now: number): object[] {
    const rested: object[] = [];
    for (const [block, until] of this.#quiet) {
      if (until > now) continue;
      this.#quiet.delete(block);
      rested.push(block);
    }
    return rested;
  }

  /** When the next block has rested; null where none is left alone. */
  nextRested(): number | null {
    return this.#quiet.size > 0 ? Math.min(...this.#quiet.values()) : null;
  }

  /** Takes the time spent on scanning so far, and widens or narrows the interval by it. */
  noteSpent(spentMs: number, now: number): void {
    const wall = now - this.#windowStart;
    if (wall < SHARE_WINDOW_MS) return;
    const share = (spentMs - this.#windowSpent) / wall;
    this.#intervalMs =
      share > MAX_SHARE
        ? Math.min(MAX_INTERVAL_MS, this.#intervalMs * 2)
        : Math.max(MIN_INTERVAL_MS, this.#intervalMs / 2);
    this.#windowStart = now;
    this.#windowSpent = spentMs;
  }
}
