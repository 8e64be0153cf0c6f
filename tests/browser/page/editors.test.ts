import { expect, test } from 'vitest';
import { ChromiumPage } from '../chromium-page.ts';
import { forEachBrowser, launch } from '../for-each-browser.ts';
import { middleOf } from '../geometry.ts';
import type { TestPage } from '../test-browser.ts';
import { textsMarked, waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

const EDITORS = ['#plain', '#area', '#prose'];
const TYPED = 'Microsoft and Palantir answer GitHub. ';
/** Calls of our functions that one key may cost, for each editor: noting the change, and a look now and then. */
const CALLS_PER_KEY = 150;

/** Types into each editor; what each holds then. */
async function typeAll(page: TestPage): Promise<string[]> {
  const held: string[] = [];
  for (const editor of EDITORS) {
    await page.evaluate((selector: string) => {
      document.querySelector<HTMLElement>(selector)?.focus();
    }, editor);
    await page.type(TYPED);
    held.push(
      await page.evaluate((selector: string) => {
        const element = document.querySelector<HTMLElement>(selector);
        return element instanceof HTMLTextAreaElement
          ? element.value
          : (element?.innerHTML ?? '');
      }, editor),
    );
  }
  return held;
}

/** Lets the words before the editor's own fill it. */
function fill(page: TestPage, words: number): Promise<void> {
  return page.evaluate((count: number) => {
    const text = document.querySelector('#plain p')?.firstChild as Text;
    text.data = 'word '.repeat(count);
  }, words);
}

/** How often functions of the content script are called while `act` runs. */
async function countCalls(
  page: ChromiumPage,
  act: () => Promise<unknown>,
): Promise<number> {
  const { cdp } = page;
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true });
  await cdp.send('Profiler.takePreciseCoverage');
  await act();
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  await cdp.send('Profiler.stopPreciseCoverage');
  return result
    .filter(({ url }) => url.endsWith('/scan.js'))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

forEachBrowser((browser) => {
  test('leaves what is typed into editors as it is, and marks nothing there', async () => {
    const page = await pages.open(browser(), 'editing/editors.html');
    await waitForMarks(page, ['Palantir']);
    const held = await typeAll(page);
    await page.evaluate(
      () => new Promise<void>((done) => setTimeout(done, 600)),
    );
    expect(await textsMarked(page)).toEqual(['Palantir']);
    expect(await page.messages()).toEqual([]);
    const plain = await launch(browser().name, { extension: null });
    try {
      const other = await plain.open(pages.url('editing/editors.html'));
      expect(held).toEqual(await typeAll(other));
    } finally {
      await plain.close();
    }
  });

  test('does next to nothing for a key, however long the text', async () => {
    const page = await pages.open(browser(), 'editing/editors.html');
    await waitForMarks(page, ['Palantir']);
    // Only Chromium counts calls.
    if (!(page instanceof ChromiumPage)) return;
    const keys = TYPED.length * EDITORS.length;
    for (const words of [10, 10_000]) {
      await fill(page, words);
      const calls = await countCalls(page, () => typeAll(page));
      expect(calls).toBeGreaterThan(0);
      expect(calls / keys).toBeLessThan(CALLS_PER_KEY);
    }
  });

  test('adds nothing to what is selected, copied or pasted', async () => {
    const page = await pages.open(browser(), 'untouched/witnessed.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const note = (event: ClipboardEvent) => {
        const range = getSelection()?.getRangeAt(0);
        const holder = document.createElement('div');
        if (range) holder.append(range.cloneContents());
        const html = holder.innerHTML;
        Object.assign(window, { copied: { html, text: String(range) } });
        event.preventDefault();
      };
      addEventListener('copy', note, { once: true });
    });
    await page.press('Control+c');
    const { html, text, body } = await page
      .waitFor(() => {
        const { copied } = window as {
          copied?: { html: string; text: string };
        };
        return copied && { ...copied, body: document.body.innerHTML };
      })
      .then((copied) => {
        if (!copied) throw new Error('nothing was copied');
        return copied;
      });
    expect(html).toBe(body);
    expect(text).toContain('Immigration and Customs Enforcement');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    // A selection of the reader's opens and changes nothing.
    const box = await page.boxOf('Microsoft');
    await page.click(middleOf(box));
    await page.click(middleOf(box));
    expect(await textsMarked(page)).toContain('Microsoft');
  });
});
