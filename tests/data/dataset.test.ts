import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../data/build-pack.ts';
import { formatFile, isDataFile } from '../../data/format.ts';
import { formatProblem } from '../../data/problem.ts';
import { loadDataset } from '../../data/read-dataset.ts';

const FOLDER = join(import.meta.dirname, '../../data');
const { dataset, problems } = await loadDataset(pathToFileURL(`${FOLDER}/`));
const names = (await readdir(FOLDER, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter(isDataFile);

/** The most that the pack may weigh: it is read whole when it is stored, and where that fails. */
const MOST_BYTES = 800_000;

describe('the dataset', () => {
  it('keeps every rule', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('carries every claim of the five documents it started from', () => {
    const claims = dataset.coverage.flatMap((document) => document.claims);
    expect([dataset.coverage.length, claims.length]).toEqual([5, 166]);
  });

  it('does not shrink', () => {
    expect(dataset.facts.length).toBeGreaterThanOrEqual(154);
    expect(dataset.contracts.length).toBeGreaterThanOrEqual(18);
    expect(dataset.sources.length).toBeGreaterThanOrEqual(162);
  });

  it('gives the same bytes from the same files', async () => {
    const again = await loadDataset(pathToFileURL(`${FOLDER}/`));
    expect(JSON.stringify(buildPack(again.dataset))).toBe(
      JSON.stringify(buildPack(dataset)),
    );
  });

  it('stays within the budget of the pack', () => {
    const bytes = Buffer.byteLength(JSON.stringify(buildPack(dataset)));
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it.each(names)('is in canonical form: data/%s', async (name) => {
    const text = await readFile(join(FOLDER, name), 'utf8');
    expect(formatFile(name, text)).toBe(text);
  });
});
