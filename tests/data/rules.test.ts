import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../data/problem.ts';
import { loadDataset } from '../../data/read-dataset.ts';
import { RULES } from '../../data/rules.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const cases = await readdir(join(FIXTURES, 'bad-data'));

describe('rules', () => {
  it('find nothing wrong with good data', async () => {
    expect(await findProblems()).toEqual([]);
  });

  it.each(cases)('tell what is wrong: %s', async (name) => {
    const expected = join(FIXTURES, 'bad-data', name, 'expected.txt');
    const lines = (await readFile(expected, 'utf8')).trim().split('\n');
    expect(await findProblems(name)).toEqual(lines);
  });

  it.each(RULES.map(({ name }) => name))(
    'have a bad fixture that breaks only them: %s',
    async (name) => {
      expect(cases).toContain(name);
      const { dataset } = await load(name);
      const broken = RULES.filter((rule) => rule.check(dataset).length > 0);
      expect(broken.map((rule) => rule.name)).toEqual([name]);
    },
  );
});

/** The problems of the good dataset with the files of a bad fixture laid over it. */
async function findProblems(overlay?: string): Promise<string[]> {
  const { problems } = await load(overlay);
  // What the JSON parser says differs from one engine to the next.
  return problems.map((problem) =>
    formatProblem(problem).replace(/\(.*at .*\)/s, '(…)'),
  );
}

async function load(overlay?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-data-'));
  try {
    await cp(join(FIXTURES, 'good-data'), folder, { recursive: true });
    if (overlay) {
      await cp(join(FIXTURES, 'bad-data', overlay), folder, {
        recursive: true,
      });
    }
    return await loadDataset(pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true });
  }
}
