import { readdir } from 'node:fs/promises';
import { isDataFile } from '../../data/format.ts';
import { UsageError } from './verb.ts';

/**
 * The paths of the files of a dataset in its folder, sorted. Rejects with a
 * `UsageError` where there is no such folder.
 */
export async function listDataFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new UsageError(`There is no folder ${folder}.`);
  });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isDataFile)
    .sort();
}
