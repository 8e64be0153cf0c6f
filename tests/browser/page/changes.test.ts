import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, textsMarked, waitForMarks } from './articles.ts';

const PAGES = {
  '/line': article(
    '<p id="line">Palantir and Microsoft and GitHub.</p><p id="other">Brad Smith of Microsoft spoke.</p>',
  ),
  '/editor': article('<div id="text"><p>Microsoft and Palantir.</p></div>'),
  '/ticker': article(
    '<p>Microsoft and Palantir.</p><p><span id="ticker">0</span> readers</p>',
  ),
  '/list': article('<h1>List</h1><div id="list"></div>'),
};

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: Object.fromEntries(
        Object.entries(PAGES).map(([path, body]) => [path, { body }]),
      ),
    });
  });
  afterAll(() => server.close());

  test('never shows a mark on words that are gone', async () => {
    const page = await browser().open(server.url('/line'));
    await waitForMarks(page);
    const wrong = await page.evaluate(async () => {
      const text = document.querySelector('#line')?.firstChild as Text;
      const other = document.querySelector('#other')?.firstChild as Text;
      const found: string[] = [];
      for (let turn = 0; turn < 120; turn += 1) {
        text.data = `${'x'.repeat(turn % 7)} Palantir and Microsoft and GitHub.`;
        if (turn % 3 === 0)
          other.data = `Turn ${turn}: Brad Smith of Microsoft spoke.`;
        await new Promise(requestAnimationFrame);
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            const words = (range.startContainer as Text).data.slice(
              range.startOffset,
              range.endOffset,
            );
            if (!/^(?:Palantir|Microsoft|GitHub|Brad Smith)$/.test(words)) {
              found.push(words);
            }
          }
        }
      }
      return found;
    });
    expect(wrong).toEqual([]);
    // The line that changed all the time is read again once it rests.
    await page.evaluate(
      () => new Promise<void>((done) => setTimeout(done, 11_000)),
    );
    await waitForMarks(page, ['Palantir', 'Microsoft', 'GitHub', 'Brad Smith']);
  });

  test('keeps its marks while something beside them changes', async () => {
    const page = await browser().open(server.url('/ticker'));
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    const lost = await page.evaluate(async () => {
      const ticker = document.querySelector('#ticker')?.firstChild as Text;
      const [highlight] = CSS.highlights.values();
      const before = JSON.stringify([...(highlight ?? [])].length);
      let misses = 0;
      for (let turn = 0; turn < 100; turn += 1) {
        ticker.data = String(turn);
        await new Promise(requestAnimationFrame);
        const [now] = CSS.highlights.values();
        if (JSON.stringify([...(now ?? [])].length) !== before) misses += 1;
      }
      return misses;
    });
    expect(lost).toBe(0);
  });

  test('takes its marks off what becomes an editor, before it is painted', async () => {
    const page = await browser().open(server.url('/editor'));
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    const left = await page.evaluate(async () => {
      document.querySelector('#text')?.setAttribute('contenteditable', 'true');
      await new Promise(requestAnimationFrame);
      return CSS.highlights.size;
    });
    expect(left).toBe(0);
    await page.evaluate(() => {
      document.querySelector('#text')?.removeAttribute('contenteditable');
    });
    await waitForMarks(page, ['Microsoft', 'Palantir']);
  });

  test('registers at most 300 ranges however long the page grows', async () => {
    const page = await browser().open(server.url('/list'));
    await page.evaluate(() => {
      const list = document.querySelector('#list');
      for (let group = 0; group < 40; group += 1) {
        const part = document.createElement('div');
        for (let item = 0; item < 100; item += 1) {
          const heading = document.createElement('h2');
          heading.textContent = `Item ${group} ${item}`;
          const text = document.createElement('p');
          text.textContent = 'Microsoft and Palantir signed.';
          part.append(heading, text);
        }
        list?.append(part);
      }
      document.body.style.fontSize = '2px';
      document.body.style.lineHeight = '2px';
    });
    await waitForMarks(page);
    let most = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      await page.evaluate((share: number) => {
        scrollTo({ top: share * document.documentElement.scrollHeight });
      }, turn / 12);
      await sleep(250);
      most = Math.max(most, (await textsMarked(page)).length);
    }
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThanOrEqual(300);
    await page.evaluate(() => document.querySelector('#list')?.remove());
    await page.waitFor(() => CSS.highlights.size === 0);
  });

  test('drains a storm of changes', async () => {
    const page = await browser().open(server.url('/list'));
    await page.evaluate(async () => {
      const list = document.querySelector('#list');
      for (let frame = 0; frame < 60; frame += 1) {
        for (let item = 0; item < 80; item += 1) {
          const text = document.createElement('p');
          text.textContent = 'Palantir signed.';
          list?.append(text);
        }
        while ((list?.childElementCount ?? 0) > 100) list?.firstChild?.remove();
        await new Promise(requestAnimationFrame);
      }
      const last = document.createElement('p');
      last.textContent = 'GitHub is last.';
      document.body.append(last);
    });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitFor(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) =>
          (range.startContainer as Text).data.startsWith('GitHub'),
        ),
      ),
    );
    expect(await page.messages()).toEqual([]);
  });
});
