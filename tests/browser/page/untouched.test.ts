import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser, launch } from '../for-each-browser.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const POLICIES: Record<string, string> = {
  'no sources at all': "default-src 'none'; img-src data:",
  'trusted types': "require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: 'sandbox',
};

/** What browsers say themselves about the documents below. */
const BROWSERS_OWN = /404|Quirks Mode|OpaqueResponseBlocking/;

/** Files of tests/fixtures/pages/untouched that are no articles. */
const DOCUMENTS = [
  ...['picture.svg', 'feed.xml', 'data.json', 'empty.html'],
  ...['frameset.html', 'bodiless.html'],
];

function settle(page: TestPage): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => setTimeout(done, 1000)),
  );
}

interface Seen {
  seen: Record<string, number | string[]>;
}

const pages = servePages(() =>
  Object.fromEntries(
    Object.entries(POLICIES).map(([name, policy]) => [
      `/policy/${encodeURIComponent(name)}`,
      {
        headers: { 'content-security-policy': policy },
        body: readFileSync('tests/fixtures/pages/story.html', 'utf8'),
      },
    ]),
  ),
);

/** What a page can see of a script beside it. */
function tracesOn(page: TestPage) {
  return page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    seen: JSON.stringify((window as unknown as Seen).seen),
    globals: Object.getOwnPropertyNames(window).sort(),
    prototypes: [Node, Element, Document, EventTarget, Window, Array, Object]
      .flatMap(({ prototype }) => Reflect.ownKeys(prototype).map(String))
      .join(),
    elements: document.querySelectorAll('*').length,
  }));
}

forEachBrowser((browser) => {
  let plain: TestBrowser;
  beforeAll(async () => {
    plain = await launch(browser().name, { extension: null });
  });
  afterAll(() => plain.close());

  test('leaves the page as it is while it marks', async () => {
    const page = await pages.open(browser(), 'untouched/witnessed.html');
    const before = await page.domHash();
    await waitForMarks(page);
    await settle(page);
    expect(await page.domHash()).toBe(before);
    // What the parser itself adds after the witness is counted by both.
    const { highlights, ...traces } = await tracesOn(page);
    expect(highlights).toBe(1);
    const other = await pages.open(plain, 'untouched/witnessed.html');
    await settle(other);
    expect({ ...traces, highlights: 0 }).toEqual(await tracesOn(other));
    expect(await page.messages()).toEqual([]);
  });

  test('cannot be told on a page that names nobody', async () => {
    const page = await pages.open(browser(), 'untouched/without-names.html');
    await settle(page);
    const found = await tracesOn(page);
    const other = await pages.open(plain, 'untouched/without-names.html');
    await settle(other);
    expect(found).toEqual(await tracesOn(other));
    expect(found.highlights).toBe(0);
  });

  test('shows a page with mentions one dull name and its ranges, nothing more', async () => {
    const page = await pages.open(browser(), 'untouched/witnessed.html');
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
      const page = await pages.open(
        browser(),
        `policy/${encodeURIComponent(name)}`,
      );
      await waitForMarks(page);
      expect(await page.messages()).toEqual([]);
    },
  );

  test.each(DOCUMENTS)('keeps away from %s', async (name) => {
    const page = await pages.open(browser(), `untouched/${name}`);
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
    const page = await pages.open(browser(), 'untouched/highlights.html');
    await page.waitFor(() => CSS.highlights.size === 2);
    const own = await page.evaluate(() => {
      const highlight = CSS.highlights.get('page-search');
      return [highlight?.size, highlight?.priority];
    });
    expect(own).toEqual([1, 7]);
    expect(await textsMarked(page)).toContain('Microsoft');
  });
});
