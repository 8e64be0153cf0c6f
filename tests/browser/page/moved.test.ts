import { test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { moveLineIntoTree, OTHER_LINE } from './move-line.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** Moves the line's tree into an element of this markup, with a line behind it that shows when that was read. Runs in the page. */
function moveTree(markup: string): void {
  document.body.insertAdjacentHTML('beforeend', `<${markup}>`);
  const host = document.querySelector('#host');
  if (host) document.body.lastElementChild?.append(host);
  document.body.insertAdjacentHTML('beforeend', '<p>Satya Nadella spoke.');
}

forEachBrowser((browser) => {
  test.each(['nav', 'pre', 'div contenteditable'])(
    'takes the mark off a block that is moved into <%s>',
    async (tag) => {
      const page = await pages.open(browser(), 'changes/line.html');
      await waitForMarks(page);
      await page.evaluate((markup) => {
        document.body.insertAdjacentHTML('beforeend', `<${markup}>`);
        const line = document.querySelector('#line');
        if (line) document.body.lastElementChild?.append(line);
      }, tag);
      await waitForMarks(page, OTHER_LINE);
    },
  );

  test('takes the mark off a closed tree that is moved into an editor', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await moveLineIntoTree(page);
    await page.evaluate(moveTree, 'div contenteditable');
    await waitForMarks(page, [
      ...OTHER_LINE,
      ...['Dell Federal', 'Satya Nadella'],
    ]);
  });

  test('goes on marking a closed tree that is moved elsewhere', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await moveLineIntoTree(page);
    await page.evaluate(moveTree, 'section');
    await waitForMarks(page, [
      ...OTHER_LINE,
      ...['Palantir', 'GitHub', 'Dell Federal', 'Satya Nadella'],
    ]);
  });

  test('goes on marking a closed tree that is moved with the text around it', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await moveLineIntoTree(page);
    await page.evaluate(() => {
      const part = document.createElement('section');
      const around = ['#host', '#other'].map((id) =>
        document.querySelector(id),
      );
      part.append(...around.filter((element) => element !== null));
      document.body.append(part);
      document.body.insertAdjacentHTML('beforeend', '<p>Satya Nadella spoke.');
    });
    await waitForMarks(page, [
      ...OTHER_LINE,
      ...['Palantir', 'GitHub', 'Dell Federal', 'Satya Nadella'],
    ]);
  });
});
