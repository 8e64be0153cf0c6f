import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Asks a person, one question at a time. */
export interface Asker {
  /** The answer without space at its ends; null when the person ended the input. */
  ask(question: string): Promise<string | null>;
  tell(text: string): void;
  /** Stops reading. */
  close(): void;
}

/**
 * Asks on a stream of lines. Lines that arrive before their question wait for
 * it, so that answers can be piped in.
 */
export function createAsker(
  input: Readable,
  write: (text: string) => void,
): Asker {
  const lines = createInterface({ input, terminal: false });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      write(question);
      const { value, done } = await iterator.next();
      return done ? null : value.trim();
    },
    tell: (text) => write(`${text}\n`),
    close: () => lines.close(),
  };
}
