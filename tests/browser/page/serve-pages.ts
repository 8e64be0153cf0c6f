import { afterAll, afterEach, beforeAll } from 'vitest';
import { serve, type Answer, type FixtureServer } from '../serve.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';

/** The pages of tests/fixtures/pages, and what a test file adds to them. */
export interface PageServer {
  /** Address of a page by its path in that folder. */
  url(path: string, host?: string): string;
  /** Opens a page in a tab of its own, which closes after the test. */
  open(browser: TestBrowser, path: string): Promise<TestPage>;
  /** Every request so far: `GET 127.0.0.1/line.html`. */
  requests(): readonly string[];
}

/** Serves the page fixtures for the tests of a file; `routes` makes up more answers, once the server starts. */
export function servePages(
  routes: () =>
    Promise<Record<string, Answer>> | Record<string, Answer> = () => ({}),
): PageServer {
  let server: FixtureServer | null = null;
  let opened: TestPage[] = [];
  const running = (): FixtureServer => {
    if (!server) throw new Error('the server is not running yet');
    return server;
  };
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: {
        // Browsers ask for it where a page names no icon.
        '/favicon.ico': { status: 204, body: '' },
        ...(await routes()),
      },
    });
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    // A test may have closed its page itself.
    for (const page of pages) await page.close().catch(() => undefined);
  });
  afterAll(() => server?.close());
  return {
    url: (path, host) => running().url(path, host),
    requests: () => running().requests,
    async open(browser, path) {
      const page = await browser.open(running().url(path));
      opened.push(page);
      return page;
    },
  };
}
