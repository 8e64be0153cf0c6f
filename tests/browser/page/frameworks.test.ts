import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser, launch } from '../for-each-browser.ts';
import type { Answer } from '../serve.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { buildFramework } from './build-framework.ts';
import { servePages } from './serve-pages.ts';

/** Each page with the folder of its sources and the packages it is built with. */
const FRAMEWORKS: Record<string, [string, Record<string, string>?]> = {
  'React 18': ['react', { react: 'react-18', 'react-dom': 'react-dom-18' }],
  'React 19': ['react'],
  'React 19 with the whole document': ['react-document'],
  'Vue 3': ['vue'],
  'Svelte 5': ['svelte'],
  Preact: ['preact'],
  'swaps of markup': ['swaps'],
};

/** Notes what a framework complains of, from the first moment. */
const NOTE_PROBLEMS = `<script>
  window.problems = [];
  for (const name of ['error', 'warn']) {
    console[name] = (...parts) => { problems.push(parts.join(' ')); };
  }
  addEventListener('error', ({ message }) => { problems.push(message); });
  addEventListener('unhandledrejection', ({ reason }) => { problems.push(String(reason)); });
</script>`;

interface FrameworkWindow {
  problems: string[];
  takeOver?: () => void;
  setTurn?: (turn: number) => void;
}

/** Adds the notes to a page from the server; where React has the whole document, before it looks. */
function pageOf(markup: string): string {
  if (markup.startsWith('<!doctype')) {
    return markup.replace(
      '<head>',
      `<head>${NOTE_PROBLEMS.replace('</script>', ';document.currentScript.remove()</script>')}`,
    );
  }
  return `<!doctype html><html lang="en"><head><title>Contracts of the agency</title>
<link rel="icon" href="data:,">${NOTE_PROBLEMS}</head><body><div id="app">${markup}</div>
<p>The agency detains and deports immigrants.</p><script type="module" src="client.js"></script></body></html>`;
}

/** Lets the framework take the page over and change its text; the page as it is then. */
async function play(page: TestPage) {
  await page.waitFor(() => 'takeOver' in window, {
    what: 'the script of the framework',
  });
  await page.evaluate(() => {
    (window as unknown as FrameworkWindow).takeOver?.();
  });
  await page.waitFor(() => 'setTurn' in window, { what: 'the take-over' });
  return page.evaluate(async () => {
    const { problems, setTurn } = window as unknown as FrameworkWindow;
    for (let turn = 1; turn <= 6; turn += 1) {
      setTurn?.(turn);
      // Slower than what is left alone as a ticker.
      await new Promise((done) => setTimeout(done, 260));
    }
    return { problems, markup: document.documentElement.outerHTML };
  });
}

const addressOf = (name: string) => `${encodeURIComponent(name)}/`;

const pages = servePages(async () => {
  const routes: Record<string, Answer> = {};
  for (const [name, [folder, packages]] of Object.entries(FRAMEWORKS)) {
    const { markup, client } = await buildFramework(folder, packages);
    const headers = { 'content-type': 'text/javascript' };
    routes[`/${addressOf(name)}`] = { body: pageOf(markup) };
    routes[`/${addressOf(name)}client.js`] = { headers, body: client };
  }
  return routes;
});

forEachBrowser((browser) => {
  let plain: TestBrowser;
  beforeAll(async () => {
    plain = await launch(browser().name, { extension: null });
  });
  afterAll(() => plain.close());

  test.each(Object.keys(FRAMEWORKS))(
    'lets %s take over and change a page as without marks, and follows',
    async (name) => {
      const page = await pages.open(browser(), addressOf(name));
      await waitForMarks(page, ['Microsoft', 'Palantir']);
      const played = await play(page);
      expect(played.problems).toEqual([]);
      expect(played).toEqual(
        await play(await pages.open(plain, addressOf(name))),
      );
      await waitForMarks(page, ['GitHub', 'Palantir']);
    },
  );
});
