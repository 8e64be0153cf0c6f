import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** An answer that is made up instead of read from a file. */
export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body: string;
}

/** Which files are served, and how. */
export interface ServeOptions {
  /** Folder whose files are served. */
  folder: string;
  /** Headers for every answer: `content-security-policy`. */
  headers?: Readonly<Record<string, string>>;
  /** Answers by path (`/api/next`), before any file. */
  routes?: Readonly<Record<string, Answer | ((url: URL) => Answer)>>;
}

/** A server on loopback. */
export interface FixtureServer {
  readonly port: number;
  /** Address of a path; any name under `.localhost` is a host of its own. */
  url(path: string, host?: string): string;
  /** Every request so far: `GET courier.localhost/page.html`. */
  readonly requests: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** Serves a folder on a free port of loopback until it is closed. Paths outside the folder are not found. */
export async function serve(options: ServeOptions): Promise<FixtureServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? '127.0.0.1'}`,
    );
    requests.push(`${request.method ?? ''} ${url.hostname}${url.pathname}`);
    void answer(url, options).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    port,
    requests,
    url: (path, host = '127.0.0.1') =>
      new URL(path, `http://${host}:${port}/`).href,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answer(url: URL, options: ServeOptions) {
  const route = options.routes?.[url.pathname];
  if (route !== undefined) {
    const made = typeof route === 'function' ? route(url) : route;
    return {
      status: made.status ?? 200,
      headers: { ...head('.html'), ...options.headers, ...made.headers },
      body: made.body,
    };
  }
  const path = normalize(
    join(options.folder, decodeURIComponent(url.pathname)),
  );
  const body = path.startsWith(normalize(options.folder + sep))
    ? await readFile(path).catch(() => null)
    : null;
  if (body === null) {
    return { status: 404, headers: head('.txt'), body: 'not found' };
  }
  return {
    status: 200,
    headers: { ...head(extname(path)), ...options.headers },
    body,
  };
}

function head(extension: string): Record<string, string> {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  };
}
