import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../core/model/pack.ts';
import { parseRecord } from '../../core/model/parse.ts';
import { buildLexicon } from '../../core/scan/build-lexicon.ts';
import { createPageScan } from '../../core/scan/page-scan.ts';
import { buildPack } from '../../data/build-pack.ts';
import { formatFile, isDataFile } from '../../data/format.ts';
import { formatProblem } from '../../data/problem.ts';
import { loadDataset } from '../../data/read-dataset.ts';

const EXAMPLES = join(import.meta.dirname, '../../data/examples');

describe.each(await readdir(EXAMPLES))('the example pack %s', async (name) => {
  const folder = join(EXAMPLES, name);
  const { dataset, problems } = await loadDataset(pathToFileURL(`${folder}/`));
  const pack = buildPack(dataset);
  const names = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isDataFile);

  it('keeps every rule', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('builds into a pack that the parser takes', () => {
    expect(parseRecord(packSchema, pack).problems).toEqual([]);
  });

  it('is found on a page by the finder', () => {
    const scan = createPageScan(buildLexicon(pack), {
      title: null,
      language: 'en',
      url: null,
    });
    const names = pack.entities.filter(({ marking }) => marking === 'always');
    const [longest = ''] = names
      .flatMap(({ aliases }) => aliases.map(({ text }) => text))
      .sort((a, b) => b.length - a.length);
    const run = scan.addRun(`They wrote about the ${longest} today.`);
    expect(scan.mentionsOf(run).map(({ surface }) => surface)).toEqual([
      longest,
    ]);
  });

  it.each(names)('is in canonical form: %s', async (path) => {
    const text = await readFile(join(folder, path), 'utf8');
    expect(formatFile(path, text)).toBe(text);
  });
});
