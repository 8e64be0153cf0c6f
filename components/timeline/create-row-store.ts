import { signal } from '@preact/signals';
import type { Fact } from '../../core/model/fact.ts';

/** Rows read before a list is drawn for the first time: more than a window holds. */
const FIRST_ROWS = 40;
/** Up to this many facts all are read at once: one read takes less than many. */
const READ_ALL = 400;
/** Facts that are kept; those that were read first go. */
const MAX_KEPT = 2000;

/** The facts of rows, read when rows are about to be seen. */
export interface RowStore {
  /**
   * The fact at a position; null while it is read, which `get` itself asks
   * for. A component that calls it is drawn again when facts have come.
   */
  get(position: number): Fact | null;
  /** Reads the first of these positions, so that they are there when they are drawn. */
  readFirst(positions: Uint32Array): Promise<void>;
}

/** A store over the facts with these ids; the place of an id is the position of its fact. */
export function createRowStore(
  ids: readonly string[],
  readFacts: (ids: readonly string[]) => Promise<readonly Fact[]>,
): RowStore {
  const kept = new Map<string, Fact>();
  /** Asked for and not here: being read, or in no store. */
  const asked = new Set<string>();
  let queue: string[] = [];
  const version = signal(0);

  async function read(wanted: readonly string[]): Promise<void> {
    for (const fact of await readFacts(wanted)) kept.set(fact.id, fact);
    const tooMany = kept.size - Math.max(MAX_KEPT, wanted.length);
    for (const id of [...kept.keys()].slice(0, Math.max(0, tooMany)))
      kept.delete(id);
    version.value += 1;
  }

  /** Reads at once what is asked for in one turn, which is one drawing. */
  function ask(id: string): void {
    if (asked.has(id)) return;
    asked.add(id);
    queue.push(id);
    if (queue.length === 1) queueMicrotask(() => void readQueue());
  }

  async function readQueue(): Promise<void> {
    const wanted = queue;
    queue = [];
    // What could not be read is asked for again by the next drawing.
    const hasFailed = await read(wanted).then(
      () => false,
      () => true,
    );
    for (const id of wanted) if (hasFailed || kept.has(id)) asked.delete(id);
  }

  return {
    get(position) {
      const id = ids[position] ?? '';
      const fact = kept.get(id);
      if (fact) return fact;
      // Only what waits is drawn again.
      if (version.value >= 0) ask(id);
      return null;
    },
    async readFirst(positions) {
      const wanted =
        ids.length <= READ_ALL
          ? ids
          : Array.from(
              positions.subarray(0, FIRST_ROWS),
              (position) => ids[position] ?? '',
            );
      await read(wanted);
    },
  };
}
