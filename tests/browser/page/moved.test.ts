import { test } from 'vitest';
import { forEachBrowser } from '../for-each-browser.ts';
import { waitForMarks } from './marked-texts.ts';
import { servePages } from './serve-pages.ts';

const pages = servePages();

/** Moves a marked line into a closed tree that nothing leads to, and that then to an element made of this markup. Runs in the page. */
async function moveTree(markup: string): Promise<void> {
  const line = document.querySelector('#line');
  const host = document.createElement('div');
  host.append('Not empty.');
  const tree = host.attachShadow({ mode: 'closed' });
  document.body.append(host);
  if (line) tree.append(line);
  await new Promise((done) => setTimeout(done, 800));
  document.body.insertAdjacentHTML('beforeend', `<${markup}>`);
  document.body.lastElementChild?.append(host);
  await new Promise((done) => setTimeout(done, 800));
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
      await waitForMarks(page, ['Brad Smith', 'Microsoft']);
    },
  );

  test('takes the mark off a closed tree that is moved into an editor', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await page.evaluate(moveTree, 'div contenteditable');
    await waitForMarks(page, ['Brad Smith', 'Microsoft']);
  });

  test('goes on marking a closed tree that is moved elsewhere', async () => {
    const page = await pages.open(browser(), 'changes/line.html');
    await waitForMarks(page);
    await page.evaluate(moveTree, 'section');
    await waitForMarks(page, ['Brad Smith', 'Microsoft', 'Palantir', 'GitHub']);
  });
});
