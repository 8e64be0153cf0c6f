import { Buffer } from 'node:buffer';
import { connect, type Socket } from 'node:net';

/**
 * A client of Firefox's own automation protocol, which, unlike WebDriver
 * BiDi, reaches extension pages and the browser itself. A message is its
 * length, a colon and JSON: a command is `[0, id, name, parameters]`, an
 * answer `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => {
      this.#received = Buffer.concat([this.#received, data]);
      this.#readMessages();
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error('Firefox closed the connection'));
      }
      this.#waiting.clear();
    });
  }

  /** Connects to a port of loopback; rejects where nobody listens. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        socket.on('error', () => socket.destroy());
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends one command; rejects with Firefox's own message. */
  async send(name: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const body = JSON.stringify([0, id, name, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    const result = await answer;
    return isRecord(result) && 'value' in result ? result['value'] : result;
  }

  close(): void {
    this.#socket.destroy();
  }

  #readMessages(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon === -1) return;
      const length = Number(this.#received.subarray(0, colon));
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(
        this.#received.subarray(colon + 1, end).toString(),
      );
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, and no list.
      if (Array.isArray(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    if (waiting === undefined) return;
    this.#waiting.delete(Number(id));
    if (isRecord(error)) {
      const { error: kind, message } = error;
      waiting.reject(new Error(`${String(kind)}: ${String(message)}`));
    } else {
      waiting.resolve(result);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
