import { storage } from 'wxt/utils/storage';
import type { Hidden } from './messages.ts';

// Kept until the browser closes and never written to the disk.
const item = storage.defineItem<Hidden | null>('session:lastHidden', {
  fallback: null,
});

/** What was hidden last since the browser started; null when nothing was, or it was taken back. */
export function readLastHidden(): Promise<Hidden | null> {
  return item.getValue();
}

/** Remembers what was hidden last, for undo; null forgets it. */
export function saveLastHidden(hidden: Hidden | null): Promise<void> {
  return item.setValue(hidden);
}
