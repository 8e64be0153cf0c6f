import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanSavedPage } from '../../../scripts/finder/scan-saved-page.ts';
import { readProjectLexicon } from '../../support/project-lexicon.ts';

const lexicon = await readProjectLexicon();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-page-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function mentionsIn(body: string): Promise<string[]> {
  const file = join(folder, 'page.html');
  await writeFile(file, `<html lang="en"><body>${body}</body></html>`);
  const { mentions } = await scanSavedPage(lexicon, file);
  return mentions.map(({ entity, surface }) => `${entity}:${surface}`);
}

describe('scanSavedPage', () => {
  it('finds names that cross elements of a line', async () => {
    expect(
      await mentionsIn('<p>Micro<b>soft</b> met I<i>C</i>E agents.</p>'),
    ).toEqual(['microsoft:Microsoft', 'ice:ICE']);
  });

  it('finds no name that would cross blocks', async () => {
    expect(await mentionsIn('<p>Micro</p><p>soft was here.</p>')).toEqual([]);
  });

  it('reads neither code nor what is hidden nor addresses of links', async () => {
    expect(
      await mentionsIn(
        '<pre>Microsoft</pre><p hidden>Microsoft</p><a href="/Microsoft">x</a><code>Microsoft</code>',
      ),
    ).toEqual([]);
  });
});
