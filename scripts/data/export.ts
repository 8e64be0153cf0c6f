import { buildCsv } from '../../core/export/build-csv.ts';
import { buildJson } from '../../core/export/build-json.ts';
import { buildJsonLd } from '../../core/export/build-json-ld.ts';
import {
  filterFacts,
  type ExportPack,
  type FactFilter,
} from '../../core/export/export-fact.ts';
import { FACT_STATUSES, type Fact } from '../../core/model/fact.ts';
import {
  isCertainlyAfter,
  isPartialDate,
} from '../../core/model/partial-date.ts';
import { currentId } from '../../core/model/rename.ts';
import { buildPack } from '../../data/build-pack.ts';
import { readDataset } from '../../data/read-dataset.ts';
import {
  folderPath,
  folderUrl,
  FROM,
  UsageError,
  writeOut,
  type Arguments,
  type Verb,
} from './verb.ts';

const WRITERS: Readonly<
  Record<string, (facts: readonly Fact[], pack: ExportPack) => string>
> = {
  csv: buildCsv,
  json: (facts, pack) => `${JSON.stringify(buildJson(facts, pack), null, 2)}\n`,
  jsonld: (facts, pack) =>
    `${JSON.stringify(buildJsonLd(facts, pack), null, 2)}\n`,
};

/** Facts for other programs. */
export const exportFacts: Verb = {
  summary: 'Writes all facts or some as CSV, JSON or Web Annotations.',
  usage:
    '--format csv|json|jsonld [--topic ID] [--entity ID]\n  [--status STATUS] [--since DATE] [--until DATE] [--out FILE]\n  [--from DIR]',
  details: [
    'Dates are yyyy, yyyy-mm or yyyy-mm-dd; a fact is in when a day it can mean is.',
    'Without --out the facts go to standard output.',
  ].join('\n'),
  flags: {
    format: { type: 'string' },
    topic: { type: 'string' },
    entity: { type: 'string' },
    status: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    out: { type: 'string' },
    ...FROM,
  },
  async run(args) {
    const format = args.text('format') ?? '';
    const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (!write) throw new UsageError('Say how: --format csv, json or jsonld');
    const folder = folderUrl(folderPath(args.text('from')));
    const pack = buildPack(await readDataset(folder));
    const text = write(filterFacts(pack, readFilter(args, pack)), pack);
    const out = args.text('out');
    if (out === undefined) args.write(text);
    else await writeOut(out, text);
    return 0;
  },
};

/** The filter that was typed; a value that can match nothing is a mistake. */
function readFilter(args: Arguments, pack: ExportPack): FactFilter {
  const ids = {
    topic: pack.topics.map(({ id }) => id),
    entity: pack.entities.map(({ id }) => id),
    status: [...FACT_STATUSES],
  };
  const filter: FactFilter = {};
  for (const flag of ['topic', 'entity', 'status'] as const) {
    const typed = args.text(flag);
    if (typed === undefined) continue;
    const value = currentId(typed, pack.renames);
    if (!ids[flag].some((id) => id === value)) {
      const known = ids[flag].join(', ');
      throw new UsageError(`There is no ${flag} "${typed}". Known: ${known}`);
    }
    filter[flag] = value;
  }
  for (const flag of ['since', 'until'] as const) {
    const value = args.text(flag);
    if (value === undefined) continue;
    if (!isPartialDate(value)) {
      throw new UsageError(
        `--${flag} ${value} is not a date: write yyyy-mm-dd`,
      );
    }
    filter[flag] = value;
  }
  const { since, until } = filter;
  if (since && until && isCertainlyAfter(since, until))
    throw new UsageError(`--since ${since} is later than --until ${until}`);
  return filter;
}
