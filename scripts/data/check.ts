import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFile } from '../../data/format.ts';
import { DatasetError, type Problem } from '../../data/problem.ts';
import { loadDataset } from '../../data/read-dataset.ts';
import { count } from './count.ts';
import { listDataFiles } from './list-data-files.ts';
import { folderPath, folderUrl, FROM, type Verb } from './verb.ts';

/** Every rule, over every file. */
export const check: Verb = {
  summary:
    'Checks every file against every rule and tells all problems at once.',
  usage: '[--from DIR]',
  flags: FROM,
  async run(args) {
    const folder = folderPath(args.text('from'));
    const { dataset, problems } = await loadDataset(folderUrl(folder));
    const all = [...problems, ...(await findUnformatted(folder))];
    if (all.length > 0) throw new DatasetError(all);
    const { facts, contracts, entities, sources } = dataset;
    args.tell(
      `All rules kept: ${[
        count(facts.length, 'fact'),
        count(contracts.length, 'contract'),
        count(entities.length, 'entity', 'entities'),
        count(sources.length, 'source'),
      ].join(', ')}.`,
    );
    return 0;
  },
};

async function findUnformatted(folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of await listDataFiles(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    if (isUnformatted(file, text)) {
      const message = 'is not in canonical form; run npm run data -- format';
      problems.push({ file, field: '', message });
    }
  }
  return problems;
}

function isUnformatted(file: string, text: string): boolean {
  try {
    return formatFile(file, text) !== text;
  } catch {
    // That it is not JSON is told already.
    return false;
  }
}
