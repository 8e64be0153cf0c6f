import { afterAll, beforeAll } from 'vitest';
import type { CardSnapshot } from '../card-snapshot.ts';
import { middleOf } from '../geometry.ts';
import { poll } from '../page-base.ts';
import { serve, type FixtureServer } from '../serve.ts';
import type { TestBrowser, TestPage } from '../test-browser.ts';

/** Parts of the made-up article that a test changes. */
export interface ArticleParts {
  head?: string;
  /** Stands before the article's paragraphs. */
  before?: string;
  htmlAttributes?: string;
  /** The day of publication, `2026-02-18` without it. */
  date?: string;
  /** Stands in place of the paragraph with three mentions. */
  paragraph?: string;
}

const PARAGRAPH = `The deportation agency ICE kept 1,400 terabytes of data on Azure in January,
the files say. Its detention budget grew, <a id="linked" href="#followed">and
Microsoft answered</a> the report.`;

/** The page of a made-up article with three mentions in its first paragraph. */
export function articleHtml(parts: ArticleParts = {}): string {
  return `<!doctype html>
<html lang="en" ${parts.htmlAttributes ?? ''}>
<head>
<meta charset="utf-8">
<title>Immigration agency and its cloud</title>
<meta property="article:published_time" content="${parts.date ?? '2026-02-18'}T08:00:00Z">
<meta name="viewport" content="width=device-width">
<style>body { font: 18px/30px serif; margin: 40px auto; max-width: 640px }</style>
${parts.head ?? ''}
</head>
<body>
${parts.before ?? ''}
<p><a id="before" href="#before">A link before</a></p>
<p>${parts.paragraph ?? PARAGRAPH}</p>
<p><a id="after" href="#after">A link after</a></p>
<div style="height: 3000px"></div>
</body>
</html>`;
}

/** Serves articles for the tests of a file; the function opens one and waits for its marks. */
export function serveArticles(): (
  browser: TestBrowser,
  parts?: ArticleParts,
) => Promise<TestPage> {
  let server: FixtureServer | null = null;
  let html = '';
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages/courier',
      routes: {
        '/article': () => ({
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: html,
        }),
      },
    });
  });
  afterAll(() => server?.close());
  return async (browser, parts) => {
    html = articleHtml(parts);
    const url = server?.url('article', 'courier.localhost') ?? '';
    const page = await browser.open(url);
    await page.waitFor(() => CSS.highlights.size > 0, { what: 'marks' });
    return page;
  };
}

/** The open card once nothing in it moves any more. */
export async function settledCard(page: TestPage): Promise<CardSnapshot> {
  const isStill = async () =>
    page.inCard((root) =>
      root
        .getAnimations()
        .every(
          ({ timeline, playState }) =>
            timeline !== document.timeline || playState === 'finished',
        ),
    );
  await poll(isStill, 'the card to be still', 5000);
  return page.waitForCard();
}

/** Clicks a control of the card, once it is there. */
export async function clickInCard(page: TestPage, text: string): Promise<void> {
  const find = () => page.cardBox(`text=${text}`);
  await page.click(middleOf(await poll(find, `“${text}” in the card`, 5000)));
}

/** Clicks a guarded control until the card says so: what is clicked too soon after the card opened does nothing. */
export async function clickMeant(
  page: TestPage,
  text: string,
  said: string,
): Promise<void> {
  const attempt = async () => {
    const target = await page.cardBox(`text=${text}`);
    if (target) await page.click(middleOf(target));
    return (await page.card())?.text.includes(said);
  };
  await poll(attempt, `the card to say “${said}”`, 10_000);
}

/** Lets time pass in the browser. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
