import { createServer, request, type IncomingMessage } from 'node:http';

/** A proxy on loopback that writes down what passes. */
export interface LogProxy {
  readonly port: number;
  /** `GET http://courier.localhost:1234/page.html`, or `CONNECT host:443`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts a proxy that hands requests to loopback on and refuses all others. */
export async function startLogProxy(): Promise<LogProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    const url = loopbackUrl(incoming);
    if (url === null) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname,
        method,
        headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(`CONNECT ${url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function loopbackUrl({ url = '' }: IncomingMessage): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isLoopback = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(parsed.hostname);
  return isLoopback ? parsed : null;
}
