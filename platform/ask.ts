import { browser } from 'wxt/browser';
import {
  FAILED,
  type Answer,
  type BackgroundMessages,
  type Message,
  type PageMessages,
  type Question,
} from './messages.ts';

/**
 * How long to wait before each time of asking again, in ms: at once when the
 * question met a background that was just ending, and once more for one that
 * needs a moment to start.
 */
const RETRIES_MS = [0, 250];
/** The longest that anybody waits for an answer, all times of asking together, in ms. */
const LIMIT_MS = 5000;

/**
 * Asks the background, and again if it was ended meanwhile. Resolves to
 * `failed` when nobody answers within `limitMs`; never rejects.
 */
export function ask<N extends keyof BackgroundMessages>(
  name: N,
  question: Question<N>,
  limitMs = LIMIT_MS,
): Promise<Answer<N> | typeof FAILED> {
  const send = async (): Promise<unknown> =>
    isOrphan() ? FAILED : browser.runtime.sendMessage({ name, question });
  const sendAgain = async (): Promise<unknown> => {
    for (const waitMs of RETRIES_MS) {
      try {
        return await send();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
    return send();
  };
  return settle<N>(sendAgain(), limitMs);
}

/** Asks the page in a tab. Resolves to `failed` where Gloss does not run; never rejects. */
export function askTab<N extends keyof PageMessages>(
  tabId: number,
  name: N,
  question: Question<N>,
): Promise<Answer<N> | typeof FAILED> {
  return settle<N>(browser.tabs.sendMessage(tabId, { name, question }));
}

/**
 * Whether this script outlived its extension, as content scripts do after an
 * update in Chromium: then no call may be made, since each one throws.
 */
export function isOrphan(): boolean {
  try {
    // The polyfill types the id as always there; in an orphan it is not.
    return !(browser.runtime.id as string | undefined);
  } catch {
    return true;
  }
}

/** The two ends speak one map: what the other end answers is what it promises. */
async function settle<N extends keyof (BackgroundMessages & PageMessages)>(
  sent: Promise<unknown>,
  limitMs = LIMIT_MS,
): Promise<Answer<N> | typeof FAILED> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<typeof FAILED>((resolve) => {
    timer = setTimeout(() => {
      resolve(FAILED);
    }, limitMs);
  });
  try {
    const answer = await Promise.race([sent, limit]);
    // `undefined` is what a context that does not know the message answers.
    return answer === undefined ? FAILED : (answer as Answer<N>);
  } catch {
    return FAILED;
  } finally {
    clearTimeout(timer);
  }
}

/** The message in whatever arrived; null for what is none. */
export function parseMessage(received: unknown): Message | null {
  if (typeof received !== 'object' || received === null) return null;
  if (!('name' in received) || !('question' in received)) return null;
  return typeof received.name === 'string'
    ? { name: received.name, question: received.question }
    : null;
}
