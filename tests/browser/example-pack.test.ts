import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from './for-each-browser.ts';
import { serve, type FixtureServer } from './serve.ts';
import { textOf, waitForText } from './surfaces/on-surface.ts';
import type { TestBrowser } from './test-browser.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>News</title><p>The
  James Webb Space Telescope sent new pictures of far galaxies this week.</p>`;

/** The extension built with the example pack, as docs/packs.md says. */
describe.each(browserNames)('the example pack in %s', (name) => {
  let folder: string;
  let server: FixtureServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gloss-example-'));
    execFileSync('npx', ['wxt', 'build', '-b', BUILD_NAMES[name]], {
      env: {
        ...process.env,
        GLOSS_DATA: 'data/examples/space-telescopes',
        GLOSS_OUT: folder,
      },
    });
    server = await serve({ folder, routes: { '/news': { body: ARTICLE } } });
    browser = await launch(name, {
      extension: join(folder, `${BUILD_NAMES[name]}-mv3`),
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
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

/** What wxt calls the browsers. */
const BUILD_NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;
