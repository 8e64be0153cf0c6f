import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser, launch } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { article, textsMarked, waitForMarks } from './articles.ts';

const STORY =
  '<p>U.S. Immigration and <b>Customs</b> Enforcement buys from Microsoft and Palantir.</p>';

/** Listens for everything that a script beside it could do to a page. */
const WITNESS = `<script>
  window.seen = { mutations: 0, messages: 0, events: [], errors: 0, reports: 0 };
  new MutationObserver((records) => { seen.mutations += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', () => { seen.messages += 1; });
  addEventListener('error', () => { seen.errors += 1; });
  document.addEventListener('securitypolicyviolation', () => { seen.reports += 1; });
  const own = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events.push(event.type); return own.call(this, event); };
</script>`;

const WITNESSED = article(STORY, WITNESS);
const WITHOUT_NAMES = `<!doctype html><title>Bridge</title><link rel="icon" href="data:,">${WITNESS}<p>The council met about the bridge.</p>`;

const POLICIES: Record<string, string> = {
  'no sources at all': "default-src 'none'; img-src data:",
  'trusted types': "require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: 'sandbox',
};

/** What browsers say themselves about the documents below. */
const BROWSERS_OWN = /404|Quirks Mode|OpaqueResponseBlocking/;

const DOCUMENTS: Record<string, { type: string; body: string }> = {
  SVG: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Microsoft and ICE</text></svg>',
  },
  XML: { type: 'application/xml', body: '<feed><item>Microsoft</item></feed>' },
  JSON: { type: 'application/json', body: '{"a":"Microsoft"}' },
  frameset: {
    type: 'text/html',
    body: '<html><frameset><frame src="about:blank"></frameset></html>',
  },
  'an empty page': { type: 'text/html', body: '' },
  'a page that takes its body away': {
    type: 'text/html',
    body: '<p>Microsoft</p><script>document.body.remove()</script>',
  },
};

function settle(page: TestPage): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => setTimeout(done, 1500)),
  );
}

interface Seen {
  seen: Record<string, number | string[]>;
}

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: {
        '/witnessed': { body: WITNESSED },
        '/without-names': { body: WITHOUT_NAMES },
        '/highlights': {
          body: article(
            `${STORY}<script>
              const range = new Range(); range.selectNodeContents(document.querySelector('b'));
              const own = new Highlight(range); own.priority = 7; CSS.highlights.set('page-search', own);
            </script>`,
          ),
        },
        ...Object.fromEntries(
          Object.entries(POLICIES).map(([name, policy]) => [
            `/${encodeURIComponent(name)}`,
            {
              headers: { 'content-security-policy': policy },
              body: article(STORY),
            },
          ]),
        ),
        ...Object.fromEntries(
          Object.entries(DOCUMENTS).map(([name, { type, body }]) => [
            `/${encodeURIComponent(name)}`,
            { headers: { 'content-type': type }, body },
          ]),
        ),
      },
    });
  });
  afterAll(() => server.close());

  test('leaves the page as it is while it marks', async () => {
    const page = await browser().open(server.url('/witnessed'));
    const before = await page.domHash();
    await waitForMarks(page);
    await settle(page);
    expect(await page.domHash()).toBe(before);
    // What the parser itself adds after the witness is counted by both.
    expect(await page.evaluate(() => (window as unknown as Seen).seen)).toEqual(
      await witnessedWithout(browser().name, server.url('/witnessed')),
    );
    expect(await page.messages()).toEqual([]);
  });

  test('cannot be told on a page that names nobody', async () => {
    const page = await browser().open(server.url('/without-names'));
    await settle(page);
    const found = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      seen: JSON.stringify((window as unknown as Seen).seen),
      globals: Object.keys(window).length,
      elements: document.querySelectorAll('*').length,
    }));
    expect(found).toEqual(
      await inPlainBrowser(browser().name, server.url('/without-names')),
    );
    expect(found.highlights).toBe(0);
  });

  test('shows a page with mentions one dull name and its ranges, nothing more', async () => {
    const page = await browser().open(server.url('/witnessed'));
    await waitForMarks(page);
    const traces = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('extension:')).length,
      attributes: [...document.querySelectorAll('*')].filter(({ attributes }) =>
        [...attributes].some(({ name }) => name.startsWith('data-')),
      ).length,
    }));
    expect(traces).toEqual({
      names: ['text-line'],
      sheets: 0,
      resources: 0,
      attributes: 0,
    });
  });

  test.each(Object.keys(POLICIES))(
    'marks under a policy of %s',
    async (name) => {
      const page = await browser().open(
        server.url(`/${encodeURIComponent(name)}`),
      );
      await waitForMarks(page);
      expect(await page.messages()).toEqual([]);
    },
  );

  test.each(Object.keys(DOCUMENTS))('keeps away from %s', async (name) => {
    const page = await browser().open(
      server.url(`/${encodeURIComponent(name)}`),
    );
    await settle(page);
    const found = await page.evaluate(() =>
      typeof CSS === 'object' ? CSS.highlights.size : 0,
    );
    expect(found).toBe(0);
    expect(
      (await page.messages()).filter((line) => !BROWSERS_OWN.test(line)),
    ).toEqual([]);
  });

  test("leaves the page's own highlights alone", async () => {
    const page = await browser().open(server.url('/highlights'));
    await page.waitFor(() => CSS.highlights.size === 2);
    const own = await page.evaluate(() => {
      const highlight = CSS.highlights.get('page-search');
      return [highlight?.size, highlight?.priority];
    });
    expect(own).toEqual([1, 7]);
    expect(await textsMarked(page)).toContain('Microsoft');
  });
});

async function withPlainBrowser<R>(
  name: TestBrowser['name'],
  url: string,
  read: (page: TestPage) => Promise<R>,
): Promise<R> {
  const plain = await launch(name, { extension: null });
  try {
    const page = await plain.open(url);
    await settle(page);
    return await read(page);
  } finally {
    await plain.close();
  }
}

function witnessedWithout(name: TestBrowser['name'], url: string) {
  return withPlainBrowser(name, url, (page) =>
    page.evaluate(() => (window as unknown as Seen).seen),
  );
}

function inPlainBrowser(name: TestBrowser['name'], url: string) {
  return withPlainBrowser(name, url, (page) =>
    page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      seen: JSON.stringify((window as unknown as Seen).seen),
      globals: Object.keys(window).length,
      elements: document.querySelectorAll('*').length,
    })),
  );
}
