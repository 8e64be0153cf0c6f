import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFile } from '../../data/format.ts';
import { makeUpDataset } from './make-up-dataset.ts';
import { resolvePath, UsageError, type Verb } from './verb.ts';

/** How many files are written at a time. */
const OPEN_FILES = 64;

/** A large invented dataset. */
export const makeUp: Verb = {
  summary: 'Writes a made-up dataset of any size, to measure with.',
  usage: '--facts NUMBER --out DIR',
  details: 'The same number gives the same files. Nothing in them is true.',
  flags: { facts: { type: 'string' }, out: { type: 'string' } },
  async run(args) {
    const facts = Number(args.text('facts'));
    const out = args.text('out');
    if (!Number.isInteger(facts) || facts < 1) {
      throw new UsageError('Say how many: --facts 100000');
    }
    if (out === undefined) throw new UsageError('Say where to: --out DIR');
    const files = [...makeUpDataset(facts)];
    const folder = resolvePath(out);
    const folders = new Set(files.map(({ path }) => join(folder, path, '..')));
    for (const one of folders) await mkdir(one, { recursive: true });
    for (let start = 0; start < files.length; start += OPEN_FILES) {
      const some = files.slice(start, start + OPEN_FILES);
      await Promise.all(
        some.map(({ path, value }) =>
          writeFile(
            join(folder, path),
            formatFile(path, JSON.stringify(value)),
          ),
        ),
      );
    }
    args.tell(`${out}: ${files.length} files, ${facts} facts`);
    return 0;
  },
};
