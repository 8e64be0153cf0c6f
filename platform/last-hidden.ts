import { browser } from 'wxt/browser';
import type { Hidden } from './messages.ts';
import { parseHidden } from './parse-questions.ts';

// Kept until the browser closes and never written to the disk.
const KEY = 'lastHidden';

/** What was hidden last since the browser started; null when nothing was, or it was taken back. */
export async function readLastHidden(): Promise<Hidden | null> {
  return parseHidden((await browser.storage.session.get(KEY))[KEY]);
}

/** Remembers what was hidden last, for undo; null forgets it. */
export async function saveLastHidden(hidden: Hidden | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: hidden });
}
