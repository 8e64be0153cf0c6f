import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Which row of a list Tab leads to, and how keys move it. */
export interface RowFocus {
  /** Position of the row that Tab leads to; -1 for an empty list. */
  current: number;
  /** Position of the row that a key, a click or the address led to; null without one. */
  reached: number | null;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Makes a row the one that Tab leads to. */
  reach: (position: number) => void;
}

/** One row at a time takes the focus; Up, Down, Home and End move it. */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  given: {
    ids: readonly string[];
    rows: Uint32Array;
    openFact: string | null;
  },
): RowFocus {
  const { ids, rows: order, openFact } = given;
  const [reached, setReached] = useState<number | null>(null);
  const opened = useMemo(() => {
    const at = openFact === null ? -1 : ids.indexOf(openFact);
    return order.includes(at) ? at : undefined;
  }, [order, openFact, ids]);
  const isThere = reached !== null && order.includes(reached);
  const current = isThere ? reached : (opened ?? order[0] ?? -1);

  useEffect(() => {
    if (reached !== null) focusRow(list.current, ids[reached]);
  }, [reached]);

  return {
    current,
    reached: isThere ? reached : (opened ?? null),
    onKeyDown(event) {
      const next = moveFrom(order, current, event.key);
      if (next === undefined) return;
      event.preventDefault();
      setReached(next);
    },
    reach: setReached,
  };
}

/** Moves focus to the row of a fact, or to the row that Tab leads to. */
export function focusRow(list: ParentNode | null, fact?: string): void {
  const rows = list?.querySelectorAll<HTMLElement>('[data-fact]') ?? [];
  const row = [...rows].find((one) =>
    fact ? one.dataset['fact'] === fact : one.tabIndex === 0,
  );
  // Of a long list, the row that Tab leads to may not be drawn.
  (row ?? rows[0])?.focus();
}

function moveFrom(
  order: Uint32Array,
  current: number,
  key: string,
): number | undefined {
  const at = order.indexOf(current);
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return order[at + 1];
  if (key === 'ArrowUp') return at > 0 ? order[at - 1] : undefined;
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}
