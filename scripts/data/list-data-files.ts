import { readdir } from 'node:fs/promises';
import { isDataFile } from '../../data/format.ts';
import { UsageError } from './verb.ts';

/** The paths of the files of a dataset in its folder, sorted. */
export async function listDataFiles(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isDataFile)
    .sort();
}

/** Rejects with a `UsageError` where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  await readdir(folder).catch(() => {
    throw new UsageError(`There is no folder ${folder}.`);
  });
}
