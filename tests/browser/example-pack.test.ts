import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithPack } from './build-with-pack.ts';
import { browserNames } from './for-each-browser.ts';
import { serve, type FixtureServer } from './serve.ts';
import { textOf, waitForText } from './surfaces/on-surface.ts';
import type { TestBrowser } from './test-browser.ts';

const EXAMPLE = 'data/examples/space-telescopes';
const ARTICLE = `<!doctype html><html lang="en"><title>News</title><p>The
  James Webb Space Telescope sent new pictures of far galaxies this week.</p>`;

/** The extension built with the example pack, as docs/packs.md says. */
describe.each(browserNames)('the example pack in %s', (name) => {
  let server: FixtureServer;
  let browser: TestBrowser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages/courier',
      routes: { '/news': { body: ARTICLE } },
    });
    ({ browser, close } = await launchWithPack(name, EXAMPLE));
  }, 120_000);
  afterAll(async () => {
    await close();
    await server.close();
  });

  test('marks its own names and knows its own facts', async () => {
    const page = await browser.open(server.url('news'));
    await page.waitFor(() => CSS.highlights.size > 0, { what: 'marks' });
    await page.hover('James Webb Space Telescope');
    const card = await page.waitForCard({ text: 'Webb' });
    expect(card.links.some(({ href }) => href.includes('#:~:text='))).toBe(
      true,
    );
  });

  test('lists its facts in the timeline', async () => {
    const page = await browser.extensionPage('timeline.html');
    await waitForText(page, '.list-head h2', '8 of 8 entries');
    expect(await textOf(page, '.timeline-head p')).toContain('telescope');
    await page.close();
  });

  test('opens a fact by the id that it had before', async () => {
    const page = await browser.extensionPage('timeline.html#fact=budget-2011');
    await waitForText(page, '.fact-statement', '2011');
    await page.waitFor(() => location.hash === '#fact=plan-2011');
    await page.close();
  });
});
