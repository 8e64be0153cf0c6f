import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFile } from '../../data/format.ts';
import { DatasetError, type Problem } from '../../data/problem.ts';
import { listDataFiles } from './list-data-files.ts';
import { folderPath, FROM, type Verb } from './verb.ts';

/** Canonical form for every file. */
export const format: Verb = {
  summary: 'Puts every file into canonical form: order of keys, line breaks.',
  usage: '[--from DIR]',
  flags: FROM,
  async run(args) {
    const folder = folderPath(args.text('from'));
    const problems: Problem[] = [];
    let written = 0;
    for (const file of await listDataFiles(folder)) {
      const text = await readFile(join(folder, file), 'utf8');
      try {
        const formatted = formatFile(file, text);
        if (formatted === text) continue;
        await writeFile(join(folder, file), formatted);
        written += 1;
        args.tell(file);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        const message = `is not JSON (${error.message}); correct the syntax`;
        problems.push({ file, field: '', message });
      }
    }
    if (problems.length > 0) throw new DatasetError(problems);
    args.tell(written === 0 ? 'All in form.' : `${written} files written.`);
    return 0;
  },
};
