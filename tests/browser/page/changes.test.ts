import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { moveLineIntoTree } from './move-line.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

forEachBrowser((browser) => {
  test('never shows a mark on words that are gone', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
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
    const page = await pages.open(browser(), 'changes/ticker.html');
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

  test('marks what comes while a ticker is left alone', async () => {
    const page = await pages.open(browser(), 'changes/ticker.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    await page.evaluate(async () => {
      const ticker = document.querySelector('#ticker')?.firstChild as Text;
      for (let turn = 0; turn < 30; turn += 1) {
        ticker.data = String(turn);
        await new Promise(requestAnimationFrame);
      }
      // By now its block is left alone for ten seconds.
      await new Promise((done) => setTimeout(done, 600));
      const later = document.createElement('p');
      later.textContent = 'GitHub signed.';
      document.body.append(later);
    });
    const isMarked = () =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(
          ({ startContainer }) =>
            (startContainer as Text).data === 'GitHub signed.',
        ),
      );
    await page.waitFor(isMarked, { timeoutMs: 6_000 });
  });

  test('takes a mark off words that were moved and then changed, before they are painted', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.id = 'later';
      later.append(document.createElement('b'));
      later.firstElementChild?.append('Azure of Microsoft.');
      document.body.append(later);
    });
    await waitForMarks(page, [
      ...['Palantir', 'Microsoft', 'GitHub', 'Brad Smith', 'Azure'],
    ]);
    const wrong = await page.evaluate(async () => {
      const later = document.querySelector('#later');
      const bold = later?.firstElementChild;
      const text = bold?.firstChild as Text;
      if (bold) later.replaceWith(bold);
      await new Promise(requestAnimationFrame);
      text.insertData(0, 'Nobody else. ');
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter(({ startContainer }) => startContainer === text).length;
    });
    expect(wrong).toBe(0);
  });

  test('follows marked text into a closed tree that nothing led to', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await moveLineIntoTree(page);
    const left = await page.evaluate(async () => {
      const isOfLine = ({ startContainer }: AbstractRange) =>
        (startContainer as Text).data.startsWith('Palantir');
      const marks = () =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const text = marks().find(isOfLine)?.startContainer as Text;
      text.data = 'Nobody.';
      await new Promise(requestAnimationFrame);
      return marks().filter(({ startContainer }) => startContainer === text)
        .length;
    });
    expect(left).toBe(0);
  });

  test('takes its marks off what becomes an editor around a shadow tree, or is moved into one', async () => {
    const page = await pages.open(browser(), 'changes/editor.html');
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>GitHub signed.</p>';
      document.body.append(host);
    });
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    await page.evaluate(() => {
      document.querySelector('#host')?.setAttribute('contenteditable', '');
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      editor.append(...(document.querySelector('#text')?.childNodes ?? []));
      document.body.append(editor);
    });
    await page.waitFor(() => CSS.highlights.size === 0);
  });

  test('takes its marks off what becomes an editor, before it is painted', async () => {
    const page = await pages.open(browser(), 'changes/editor.html');
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

  test('takes its marks off what is moved into an editor, before it is painted', async () => {
    const page = await pages.open(browser(), 'changes/editor.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    const left = await page.evaluate(async () => {
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      document.body.append(editor);
      editor.append(...(document.querySelector('#text')?.childNodes ?? []));
      await new Promise(requestAnimationFrame);
      return CSS.highlights.size;
    });
    expect(left).toBe(0);
  });

  test('takes its marks off a shadow tree that is moved to where nothing is read', async () => {
    const page = await pages.open(browser(), 'changes/editor.html');
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>GitHub signed.</p>';
      document.body.append(host, document.createElement('code'));
    });
    await waitForMarks(page, ['Microsoft', 'Palantir', 'GitHub']);
    await page.evaluate(() => {
      const host = document.querySelector('#host');
      if (host) document.querySelector('code')?.append(host);
    });
    await waitForMarks(page, ['Microsoft', 'Palantir']);
  });

  test('takes its marks off text that is moved into the root of a shadow tree in an editor, before it is painted', async () => {
    const page = await pages.open(browser(), 'changes/editor.html');
    await waitForMarks(page, ['Microsoft', 'Palantir']);
    const left = await page.evaluate(async () => {
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      const host = document.createElement('div');
      const tree = host.attachShadow({ mode: 'open' });
      editor.append(host);
      document.body.append(editor);
      tree.append(...(document.querySelector('#text p')?.childNodes ?? []));
      await new Promise(requestAnimationFrame);
      return CSS.highlights.size;
    });
    expect(left).toBe(0);
  });

  test('registers at most 300 ranges however long the page grows', async () => {
    const page = await pages.open(browser(), 'changes/list.html');
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

  test('joins a name again that a block cut in two', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div>Amazon <b><div id="cut">cut</div>Web Services signed.</b></div>',
      );
    });
    const line = ['Palantir', 'Microsoft', 'GitHub', 'Brad Smith'];
    await waitForMarks(page, [...line, 'Amazon']);
    await page.evaluate(() => document.querySelector('#cut')?.remove());
    await waitForMarks(page, [...line, 'Amazon Web Services']);
  });

  test('drains a storm of changes', async () => {
    const page = await pages.open(browser(), 'changes/list.html');
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
