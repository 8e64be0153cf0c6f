import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPack } from '../../data/build-pack.ts';
import { RECORD_KINDS } from '../../data/dataset.ts';
import { formatRecord } from '../../data/format.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { publishedSchema } from '../../core/model/bookkeeping.ts';
import type { Pack } from '../../core/model/pack.ts';
import { count } from './count.ts';
import {
  folderPath,
  folderUrl,
  FROM,
  UsageError,
  writeOut,
  type Verb,
} from './verb.ts';

/** The pack of a folder, as one file. */
export const build: Verb = {
  summary: 'Compiles a dataset folder into one pack file.',
  usage: '[--from DIR] --out FILE [--publish]',
  details: [
    'The same files give the same bytes. With --publish the ids of the pack are',
    'added to published.json: from then on none of them may vanish.',
  ].join('\n'),
  flags: { ...FROM, out: { type: 'string' }, publish: { type: 'boolean' } },
  async run(args) {
    const out = args.text('out');
    if (out === undefined) throw new UsageError('Say where to: --out FILE');
    const folder = folderPath(args.text('from'));
    const dataset = await readDataset(folderUrl(folder));
    const pack = buildPack(dataset);
    const text = JSON.stringify(pack);
    await writeOut(out, text);
    if (args.has('publish')) {
      const ids = joinIds(dataset.published, pack);
      const path = join(folder, 'published.json');
      await writeFile(path, formatRecord(publishedSchema, ids));
    }
    const size = Math.ceil(Buffer.byteLength(text) / 1000);
    args.tell(
      `${out}: ${count(pack.facts.length, 'fact')}, ${size} kB, version ${pack.version}, hash ${pack.hash}`,
    );
    return 0;
  },
};

function joinIds(
  published: Readonly<Record<string, readonly string[]>>,
  pack: Pack,
) {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => {
      const ids = pack[kind].map(({ id }) => id);
      return [kind, [...new Set([...(published[kind] ?? []), ...ids])].sort()];
    }),
  );
}
