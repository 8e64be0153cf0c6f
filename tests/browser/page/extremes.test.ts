import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, waitForMarks } from './articles.ts';

/** Pages that a script makes larger than any that people write. */
const MAKERS: Record<string, string> = {
  'one text of five million characters':
    "document.querySelector('#place').append('word '.repeat(1e6))",
  'five million characters without a space':
    "document.querySelector('#place').append('x'.repeat(5e6))",
  'a hundred thousand small texts':
    "const place = document.querySelector('#place'); for (let i = 0; i < 1e5; i += 1) place.append(document.createTextNode('a '))",
  'twenty thousand elements in one another':
    "let at = document.querySelector('#place'); for (let i = 0; i < 2e4; i += 1) { const next = document.createElement('i'); at.append(next); at = next; } at.append('deep')",
};

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: Object.fromEntries(
        Object.entries(MAKERS).map(([name, script]) => [
          `/${encodeURIComponent(name)}`,
          {
            body: article(
              `<p>Microsoft signed.</p><p id="place" style="display:none"></p><script>${script}</script>
              <p>GitHub signed, too.</p>`,
            ),
          },
        ]),
      ),
    });
  });
  afterAll(() => server.close());

  test.each(Object.keys(MAKERS))(
    'reads a page with %s to its end',
    async (name) => {
      const page = await browser().open(
        server.url(`/${encodeURIComponent(name)}`),
      );
      await waitForMarks(page, ['Microsoft', 'GitHub']);
      expect(await page.messages()).toEqual([]);
      await page.close();
    },
  );
});
