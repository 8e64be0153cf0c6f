import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { serve, type FixtureServer } from '../serve.ts';
import { article, textsMarked, waitForMarks } from './articles.ts';

const STORY = '<p>Microsoft and Palantir signed.</p>';

const PAGES = {
  '/story': article(STORY),
  '/built-ins': article(
    STORY,
    `<script>
      const broken = () => { throw new Error('broken by the page'); };
      for (const name of ['Highlight', 'Range', 'StaticRange', 'MutationObserver', 'IntersectionObserver',
        'requestIdleCallback', 'AbortController', 'WeakMap', 'WeakSet']) window[name] = broken;
      for (const name of ['flatMap', 'splice', 'findLast']) Array.prototype[name] = broken;
      for (const name of ['append', 'attachShadow', 'closest', 'getClientRects', 'checkVisibility']) Element.prototype[name] = broken;
      Node.prototype.compareDocumentPosition = broken;
      Document.prototype.createRange = broken;
    </script>`,
  ),
  '/unicode': article(
    '<p>Micro\u00ADsoft, Microsoft\u0301 no, and Im\u00ADmi\u00ADgra\u00ADtion and Customs\u00A0Enforcement; ' +
      '👩‍👩‍👧 Palantir 🧊 \uD83D Git\u200BHub; ＭＩＣＲＯ; שלום GitHub שלום; e\u0301 Nadella</p>',
  ),
};

forEachBrowser((browser) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve({
      folder: 'tests/fixtures/pages',
      routes: {
        ...Object.fromEntries(
          Object.entries(PAGES).map(([path, body]) => [path, { body }]),
        ),
        // A page that writes itself anew has no icon for a moment; browsers
        // ask for this one then.
        '/favicon.ico': { status: 204, body: '' },
      },
    });
  });
  afterAll(() => server.close());

  test('opens nothing for events that a page makes up', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    await page.evaluate(async () => {
      const text = document.querySelector('p');
      const box = text?.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        clientX: (box?.left ?? 0) + 20,
        clientY: (box?.top ?? 0) + 8,
      };
      for (let turn = 0; turn < 100; turn += 1) {
        for (const name of ['pointermove', 'pointerdown', 'pointerup']) {
          text?.dispatchEvent(new PointerEvent(name, at));
        }
        for (const name of ['mouseover', 'mousemove', 'click']) {
          text?.dispatchEvent(new MouseEvent(name, at));
        }
        for (const key of ['Enter', 'Escape', 'Tab']) {
          text?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true }),
          );
        }
        await new Promise((done) => setTimeout(done, 10));
      }
    });
    await sleep(700);
    expect(await page.card()).toBeNull();
    expect(await textsMarked(page)).toEqual(['Microsoft', 'Palantir']);
  });

  test('does not fight a page that clears the highlights, and paints again with its next change', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    const sets = await page.evaluate(async () => {
      let filled = 0;
      for (let frame = 0; frame < 60; frame += 1) {
        if (CSS.highlights.size > 0) filled += 1;
        CSS.highlights.clear();
        await new Promise(requestAnimationFrame);
      }
      return filled;
    });
    expect(sets).toBeLessThanOrEqual(2);
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
    });
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    expect(await page.messages()).toEqual([]);
  });

  test('works beside a page that breaks the built-ins of its own world', async () => {
    const page = await browser().open(server.url('/built-ins'));
    const count = () =>
      page.evaluate(() => {
        let size = 0;
        for (const highlight of CSS.highlights.values()) size += highlight.size;
        return size;
      });
    for (let turn = 0; turn < 50 && (await count()) < 2; turn += 1) {
      await sleep(200);
    }
    expect(await count()).toBe(2);
  });

  test('survives a page that moves its root and writes itself anew', async () => {
    const page = await browser().open(server.url('/story'));
    await waitForMarks(page);
    await page.evaluate(() => {
      const root = document.documentElement;
      root.remove();
      document.append(root);
    });
    await sleep(500);
    expect(await textsMarked(page)).toEqual(['Microsoft', 'Palantir']);
    await page.evaluate(() => {
      document.open();
      // What hostile and old pages call.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(
        '<!doctype html><link rel="icon" href="data:,"><p>Anew: GitHub signed with Microsoft.</p>',
      );
      document.close();
    });
    await waitForMarks(page, ['GitHub', 'Microsoft']);
    expect(await page.messages()).toEqual([]);
  });

  test('marks exactly the words in any script', async () => {
    const page = await browser().open(server.url('/unicode'));
    await waitForMarks(page);
    const marked = (await textsMarked(page)).map((text) =>
      text.replace(/[\u00AD\u200B]/gu, '').replace(/\s/gu, ' '),
    );
    expect(marked).toContain('Immigration and Customs Enforcement');
    expect(marked).toContain('Palantir');
    for (const text of marked) {
      expect(text).toMatch(/^[\p{L} ]+$/u);
    }
    expect(await page.messages()).toEqual([]);
  });
});
