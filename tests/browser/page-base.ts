import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCard, readCardBox, type CardSnapshot } from './card-snapshot.ts';
import { findTextBox, readMarks, readMarkup } from './page-scripts.ts';
import { middleOf, type Box, type Point } from './geometry.ts';
import type { Json } from './test-browser.ts';

const POLL_MS = 50;

/** Calls until something true comes, and returns it; the last error is told when time is up. */
export async function poll<R>(
  attempt: () => Promise<R>,
  what: string,
  timeoutMs: number,
): Promise<NonNullable<R>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let reason = '';
    try {
      const found = await attempt();
      if (found) return found;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${timeoutMs} ms for ${what}${reason}`);
    }
    await sleep(POLL_MS);
  }
}

/** What both browsers do alike, over the few calls that each does its own way. */
export abstract class PageBase {
  abstract evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  abstract inCard<A extends readonly Json[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null>;
  abstract move(to: Point, options?: { steps?: number }): Promise<void>;

  async waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    options: { args?: A; timeoutMs?: number; what?: string } = {},
  ): Promise<R> {
    // Without arguments A is the empty tuple.
    const args = options.args ?? ([] as unknown as A);
    return await poll(
      () => this.evaluate(fn, ...args),
      options.what ?? fn.toString().slice(0, 120),
      options.timeoutMs ?? 10_000,
    );
  }

  boxOf(text: string, nth = 0): Promise<Box> {
    return this.evaluate(findTextBox, text, nth);
  }

  async hover(text: string, nth = 0): Promise<void> {
    await this.move(middleOf(await this.boxOf(text, nth)));
  }

  marks(): Promise<Record<string, string[]>> {
    return this.evaluate(readMarks);
  }

  card(): Promise<CardSnapshot | null> {
    return this.inCard(readCard);
  }

  cardBox(selector: string): Promise<Box | null> {
    return this.inCard(readCardBox, selector);
  }

  waitForCard(
    options: { text?: string; timeoutMs?: number } = {},
  ): Promise<CardSnapshot> {
    const { text = '', timeoutMs = 10_000 } = options;
    const isShown = async () => {
      const card = await this.card();
      if (card === null || card.isBusy || card.text.trim() === '') return null;
      return card.text.includes(text) ? card : null;
    };
    const what = text === '' ? 'a card' : `a card with “${text}”`;
    return poll(isShown, what, timeoutMs);
  }

  async waitForNoCard(): Promise<void> {
    const isGone = async () => (await this.card()) === null;
    await poll(isGone, 'the card to close', 10_000);
  }

  async domHash(): Promise<string> {
    const markup = await this.evaluate(readMarkup);
    return createHash('sha256').update(markup).digest('hex');
  }
}
