import { readFileSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { serve, type FixtureServer } from './serve.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';

const FOLDER = 'tests/fixtures/pages/courier';

/** What a reader should get of the sample article. */
export const expected = JSON.parse(
  readFileSync(`${FOLDER}/expected.json`, 'utf8'),
  // The file is this project's own.
) as {
  articleDate: string;
  mentions: [surface: string, entity: string][];
  notMarked: string[];
};

/** Serves the sample article for the tests of a file; the function opens it and waits for its marks. */
export function serveCourier(): (browser: TestBrowser) => Promise<TestPage> {
  let server: FixtureServer | null = null;
  beforeAll(async () => {
    server = await serve({ folder: FOLDER });
  });
  afterAll(() => server?.close());
  return async (browser) => {
    const url = server?.url('page.html', 'courier.localhost') ?? '';
    const page = await browser.open(url);
    await page.waitFor(() => CSS.highlights.size > 0, { what: 'marks' });
    return page;
  };
}

/** All marked texts, whatever their highlight. */
export async function marksOf(page: TestPage): Promise<string[]> {
  return Object.values(await page.marks()).flat();
}
