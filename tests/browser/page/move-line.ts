import type { TestPage } from '../test-browser.ts';
import { waitForMarks } from './marked-texts.ts';

/** What is marked on changes/line.html outside its first line. */
export const OTHER_LINE = ['Brad Smith', 'Microsoft'];

/**
 * Moves the first line of changes/line.html into a closed tree that nothing
 * leads to, in an element `#host`, and waits until that was read.
 */
export async function moveLineIntoTree(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    const line = document.querySelector('#line');
    const host = document.createElement('div');
    host.id = 'host';
    host.append('Not empty.');
    const tree = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    if (line) tree.append(line);
    const beside = document.createElement('p');
    beside.textContent = 'Dell Federal signed.';
    document.body.append(beside);
  });
  await waitForMarks(page, [
    ...OTHER_LINE,
    ...['Palantir', 'GitHub', 'Dell Federal'],
  ]);
}
