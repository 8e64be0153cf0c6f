import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, textsMarked, waitForMarks } from './articles.ts';

const STORY = article('<p>Microsoft and Palantir signed.</p>');
const PREACT = readFileSync(new URL(import.meta.resolve('preact')), 'utf8');

/** A page from a server that a framework takes over late, with text that changes meanwhile and after. */
const HYDRATED = article(
  '<div id="app"><main><p>Microsoft sells. Turn 0.</p><p>Palantir sells, too.</p></main></div>',
  `<script type="module">
    import { h, hydrate, render } from '/preact.js';
    window.problems = [];
    const own = console.error; console.error = (...parts) => { problems.push(parts.join(' ')); };
    addEventListener('error', ({ message }) => problems.push(message));
    setTimeout(() => {
      const root = document.querySelector('#app');
      const view = (turn) => h('main', null, h('p', null, 'Microsoft sells. Turn ', String(turn), '.'),
        turn % 2 ? null : h('p', null, 'Palantir sells, too.'));
      hydrate(view(0), root);
      let turn = 0;
      const timer = setInterval(() => {
        render(view(++turn), root);
        if (turn === 20) { clearInterval(timer); window.isDone = true; }
      }, 100);
    }, 800);
  </script>`,
);

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: {
        '/story': { body: STORY },
        '/next': { body: article('<p>Elsewhere.</p>') },
        '/hydrated': { body: HYDRATED },
        '/preact.js': {
          headers: { 'content-type': 'text/javascript' },
          body: PREACT,
        },
      },
    });
  });
  afterAll(() => server.close());

  test('lets a framework take over and change what it marked', async () => {
    const page = await browser().open(server.url('/hydrated'));
    await waitForMarks(page);
    await page.waitFor(() => 'isDone' in window);
    expect(
      await page.evaluate(() => ({
        problems: (window as unknown as { problems: string[] }).problems,
        markup: document.querySelector('#app')?.innerHTML,
      })),
    ).toEqual({
      problems: [],
      markup:
        '<main><p>Microsoft sells. Turn 20.</p><p>Palantir sells, too.</p></main>',
    });
    await waitForMarks(page, ['Microsoft', 'Palantir']);
  });

  test('follows an article that is put in the place of another', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.evaluate(() => {
      history.pushState({}, '', '/other');
      document.title = 'Another story';
      const text = document.querySelector('p');
      if (text) text.textContent = 'GitHub signed.';
    });
    await waitForMarks(page, ['GitHub']);
  });

  test('is still there when the reader goes back', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    await page.evaluate((next: string) => {
      location.href = next;
    }, server.url('/next'));
    await page.waitFor(() => location.pathname === '/next');
    await page.evaluate(() => {
      setTimeout(() => history.back());
    });
    await page.waitFor(() => location.pathname === '/story');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.hover('Microsoft');
    expect((await page.waitForCard()).text).toContain('Microsoft');
  });

  test('does nothing in a tab behind others until it is shown', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    const front = await browser().open(server.url('/next'));
    const isHidden = await page.evaluate(() => document.hidden);
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
    });
    await front.evaluate(
      () => new Promise<void>((done) => setTimeout(done, 1000)),
    );
    // Not every driver hides a tab that it puts behind another.
    if (isHidden) {
      expect(await textsMarked(page)).toEqual(['Microsoft', 'Palantir']);
    }
    await page.bringToFront();
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
  });

  test('leaves no mark behind when the extension is loaded anew', async () => {
    if (browser().name === 'firefox') return;
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    const options = await browser().extensionPage('options.html');
    await options
      .evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { reload(): void } };
        };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await page.bringToFront();
    await page.waitFor(() => {
      document.body.append(document.createElement('p'));
      return CSS.highlights.size === 0;
    });
    expect(await page.messages()).toEqual([]);
  });
});
