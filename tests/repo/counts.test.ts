import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readDataset } from '../../data/read-dataset.ts';

const ROOT = new URL('../../', import.meta.url);

it.each(['README.md', 'CHANGELOG.md'])(
  '%s gives the numbers of facts and sources that there are',
  async (file) => {
    const { facts, sources } = await readDataset(new URL('data/', ROOT));
    const text = await readFile(new URL(file, ROOT), 'utf8');
    const [, factCount, sourceCount] =
      /(\d+) facts (?:from|with) (\d+) sources/.exec(text) ?? [];
    expect(
      { facts: Number(factCount), sources: Number(sourceCount) },
      `correct the numbers in ${file}`,
    ).toEqual({ facts: facts.length, sources: sources.length });
  },
);
