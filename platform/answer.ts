import { browser, type Browser } from 'wxt/browser';
import { parseMessage } from './ask.ts';
import {
  FAILED,
  type Answer,
  type MessageMap,
  type Question,
} from './messages.ts';

/** Who asks, as the browser vouches for it. */
export type Sender = Browser.runtime.MessageSender;

/** How each of some messages is parsed and answered. */
export type Handlers<N extends keyof MessageMap> = {
  [M in N]: {
    /** The question in whatever arrived; null for what is none. */
    parse: (received: unknown) => Question<M> | null;
    answer: (
      question: Question<M>,
      sender: Sender,
    ) => Answer<M> | Promise<Answer<M>>;
  };
};

/**
 * Answers messages from this extension's own contexts. One that is unknown,
 * malformed or from elsewhere is ignored; one that fails is answered with `failed`. Returns the function that stops it.
 */
export function answerMessages<N extends keyof MessageMap>(
  handlers: Handlers<N>,
): () => void {
  const byName = new Map<string, Handlers<N>[N]>(Object.entries(handlers));
  const listener = (
    received: unknown,
    sender: Sender,
    send: (answer?: unknown) => void,
  ) => {
    const message = parseMessage(received);
    const handler = message && byName.get(message.name);
    if (!handler || sender.id !== browser.runtime.id) return undefined;
    const question = handler.parse(message.question);
    if (question === null) return undefined;
    // In Chromium an answer of nothing arrives as null, which is one to some questions.
    void Promise.try(() => handler.answer(question, sender)).then(send, () => {
      send(FAILED);
    });
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
