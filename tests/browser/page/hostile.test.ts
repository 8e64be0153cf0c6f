import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { readStored } from '../read-stored.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  test('opens nothing for events that a page makes up', async () => {
    const page = await pages.open(browser(), 'story.html');
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
    const page = await pages.open(browser(), 'story.html');
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

  test('does not fight a page that takes the name of its highlight', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    const takenBack = await page.evaluate(async () => {
      const own = new Highlight();
      let count = 0;
      for (let frame = 0; frame < 60; frame += 1) {
        if (CSS.highlights.get('text-line') !== own) count += 1;
        CSS.highlights.set('text-line', own);
        await new Promise(requestAnimationFrame);
      }
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
      return count;
    });
    expect(takenBack).toBeLessThanOrEqual(2);
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    expect(await page.messages()).toEqual([]);
  });

  test('works beside a page that breaks the built-ins of its own world', async () => {
    const page = await pages.open(browser(), 'hostile/built-ins.html');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(/#2$/);
    await page.move({ x: 80, y: 52 });
    expect((await page.waitForCard()).label).toBe('Microsoft');
    await page.press('Escape');
    await page.waitForNoCard();
  });

  test('reads a page whose elements are named like what they are asked for', async () => {
    const page = await pages.open(browser(), 'hostile/named-like-members.html');
    await waitForMarks(page, ['Microsoft', 'GitHub', 'Palantir']);
    expect(await page.messages()).toEqual([]);
  });

  test('hears nothing of messages with which a page floods itself', async () => {
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    const stored = await readStored(browser());
    await page.evaluate(async () => {
      const names = ['readCard', 'hide', 'unhide', 'openOptions'];
      for (let turn = 0; turn < 2500; turn += 1) {
        for (const name of names) {
          const message = { name, question: { kind: 'site' }, turn };
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(name, { detail: message }));
        }
      }
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(await readStored(browser())).toEqual(stored);
    await page.hover('Microsoft');
    expect((await page.waitForCard()).label).toBe('Microsoft');
    expect(await page.messages()).toEqual([]);
  });

  test('ignores what nobody should send to its background', async () => {
    const sender = await browser().extensionPage('options.html');
    const stored = await readStored(browser());
    const answers = await sender.evaluate(async () => {
      const api = Reflect.get(
        globalThis,
        'browser' in globalThis ? 'browser' : 'chrome',
      ) as { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const odd: unknown[] = [
        ...[null, 7, 'hide', [], {}, { name: 'hide' }, { name: 'toString' }],
        { name: '__proto__', question: {} },
        { name: 'hide', question: { kind: 'everything', value: 'x' } },
        {
          name: 'hide',
          question: JSON.parse('{"__proto__":{"kind":"site"}}') as unknown,
        },
        { name: 'readCard', question: { entity: 'x'.repeat(5_000_000) } },
        { name: 'constructor', question: { prototype: null } },
      ];
      const told: unknown[] = [];
      for (let turn = 0; turn < 80; turn += 1) {
        const sent = odd.map((message) =>
          turn > 0 && JSON.stringify(message).length > 1e6
            ? Promise.resolve(undefined)
            : api.runtime.sendMessage(message).catch(() => undefined),
        );
        told.push(...(await Promise.all(sent)));
      }
      return told.filter((answer) => answer !== undefined && answer !== null)
        .length;
    });
    await sender.close();
    expect(answers).toBe(0);
    expect(await readStored(browser())).toEqual(stored);
    const page = await pages.open(browser(), 'story.html');
    await waitForMarks(page);
    await page.hover('Palantir');
    expect((await page.waitForCard()).label).toBe('Palantir');
  });

  test('survives a page that moves its root and writes itself anew', async () => {
    const page = await pages.open(browser(), 'story.html');
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
    const page = await pages.open(browser(), 'hostile/unicode.html');
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
