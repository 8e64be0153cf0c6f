import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FAILED } from '../../platform/messages.ts';
import { answerMessages } from '../../platform/answer.ts';
import { parseNothing } from '../../platform/parse-questions.ts';

type Listener = (
  received: unknown,
  sender: { id?: string },
  send: (answer?: unknown) => void,
) => unknown;

const answer = vi.fn();
let listener: Listener;
let stop: () => void;

beforeEach(() => {
  Object.assign(browser.runtime, { id: 'gloss' });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (added) => {
      // The browser's types name more of the sender than is used here.
      listener = added as Listener;
    },
  );
  stop = answerMessages({ openOptions: { parse: parseNothing, answer } });
});
afterEach(() => {
  stop();
});

/** Sends a message as the browser would; resolves to what is sent back, or to `ignored`. */
function receive(received: unknown, sender = { id: 'gloss' }) {
  return new Promise((resolve) => {
    if (listener(received, sender, resolve) !== true) resolve('ignored');
  });
}

describe('answerMessages', () => {
  it('answers a question that it knows', async () => {
    answer.mockResolvedValue(null);
    const message = { name: 'openOptions', question: {} };
    expect(await receive(message)).toBeNull();
  });

  it.each([
    ['an unknown name', { name: 'eval', question: {} }],
    ['a name out of a prototype', { name: 'constructor', question: {} }],
    ['a malformed question', { name: 'openOptions', question: { x: 1 } }],
    ['no message', 'openOptions'],
    ['nothing', null],
  ])('ignores %s', async (_what, received) => {
    expect(await receive(received)).toBe('ignored');
    expect(answer).not.toHaveBeenCalled();
  });

  it('ignores another extension', async () => {
    const message = { name: 'openOptions', question: {} };
    expect(await receive(message, { id: 'other' })).toBe('ignored');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('sends that it failed when the answer %s', async (_how, fail) => {
    answer.mockImplementation(fail);
    const message = { name: 'openOptions', question: {} };
    expect(await receive(message)).toBe(FAILED);
  });
});
