import { readFile } from 'node:fs/promises';
import { PACK_FORMAT, packSchema, type Pack } from '../../core/model/pack.ts';
import { parseRecord } from '../../core/model/parse.ts';
import { buildPack } from '../../data/build-pack.ts';
import { comparePacks, describeChanges } from '../../data/compare-packs.ts';
import { formatProblem } from '../../data/problem.ts';
import { readDataset } from '../../data/read-dataset.ts';
import {
  folderPath,
  folderUrl,
  FROM,
  resolvePath,
  UsageError,
  type Verb,
} from './verb.ts';

/** What a release changes. */
export const diff: Verb = {
  summary: 'Tells in words what changed since an older pack.',
  usage: 'OLD-PACK [--from DIR]',
  flags: FROM,
  words: 1,
  async run(args) {
    const [path] = args.words;
    if (path === undefined) throw new UsageError('Say since which: diff FILE');
    const before = await readPack(path);
    const folder = folderUrl(folderPath(args.text('from')));
    const after = buildPack(await readDataset(folder));
    args.tell(`From version ${before.version} to ${after.version}`);
    args.tell(`\n${describeChanges(comparePacks(before, after))}`);
    return 0;
  },
};

/** Reads a pack that somebody names; rejects with everything that is wrong with it. */
async function readPack(path: string): Promise<Pack> {
  const text = await readFile(resolvePath(path), 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path}.`);
  });
  const value = parseJson(text, path);
  if (typeof value !== 'object' || value === null || !('format' in value))
    throw new UsageError(`${path} is no pack: it has no format.`);
  if (value.format !== PACK_FORMAT)
    throw new UsageError(
      `${path} is a pack of format ${String(value.format)}; this version of Gloss reads format ${PACK_FORMAT}.`,
    );
  const parsed = parseRecord(packSchema, value);
  if (parsed.value) return parsed.value;
  const problems = parsed.problems.map(
    (problem) => `  ${formatProblem({ file: path, ...problem })}`,
  );
  throw new UsageError(
    `${path} is no pack of format ${PACK_FORMAT}:\n${problems.join('\n')}`,
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${path} is not JSON, so it is no pack.`);
  }
}
