import {
  measureDataset,
  type Counts,
  type DatasetStats,
} from '../../data/measure-dataset.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { TopicBalance } from '../../data/measure-balance.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { count } from './count.ts';
import { folderPath, folderUrl, FROM, type Verb } from './verb.ts';

/** How many lines of a long table are printed; `--json` has them all. */
const MOST_LINES = 12;

/** The dataset in figures. */
export const stats: Verb = {
  summary: 'Counts facts, sources and origins, coverage and balance.',
  usage: '[--json] [--from DIR]',
  flags: { ...FROM, json: { type: 'boolean' } },
  async run(args) {
    const folder = folderUrl(folderPath(args.text('from')));
    const dataset = await readDataset(folder);
    const measured = measureDataset(dataset);
    if (args.has('json')) {
      args.tell(JSON.stringify(measured, null, 2));
      return 0;
    }
    args.tell(
      [
        ...headLines(measured),
        table('Facts by topic', measured.byTopic),
        table('Facts by status', measured.byStatus),
        table('Facts by year', measured.byYear),
        table('Facts by entity', measured.byEntity),
        table('Facts by origin', measured.byOrigin),
        table('Sources by kind', measured.bySourceKind),
        balanceTable(measured.balance, dataset.balance),
      ].join('\n'),
    );
    return 0;
  },
};

function headLines(measured: DatasetStats): string[] {
  const { coverage } = measured;
  const records = [
    count(measured.facts, 'fact'),
    count(measured.contracts, 'contract'),
    count(measured.entities, 'entity', 'entities'),
  ];
  const lines = [
    records.join(', '),
    `${count(measured.sources, 'source')} from ${count(measured.origins, 'origin')}, ${measured.reportingOrigins} of which add reporting; ${count(measured.factsWithOneOrigin, 'fact')} on one origin`,
  ];
  if (coverage.documents === 0) return lines;
  return [
    ...lines,
    `seeds covered ${coverage.coveredDocuments} of ${coverage.documents}, claims mapped ${coverage.mappedClaims} of ${coverage.claims}`,
  ];
}

function table(heading: string, counts: Counts): string {
  const all = Object.entries(counts);
  const lines = all
    .slice(0, MOST_LINES)
    .map(([id, number]) => `  ${String(number).padStart(5)}  ${id}`);
  const more = all.length - lines.length;
  if (more > 0) lines.push(`         and ${more} more`);
  return ['', heading, ...lines].join('\n');
}

function balanceTable(
  topics: readonly TopicBalance[],
  floors: Dataset['balance'],
): string {
  const lines = topics.map((measured) => {
    const { topic, facts, criticism, statements, allegations, answered } =
      measured;
    const floor = floors[topic] ?? {};
    return [
      `  ${topic.padEnd(30)}`,
      share(criticism, facts, floor.criticism),
      share(statements, facts, floor.statements),
      share(answered, allegations, floor.answered),
    ].join('');
  });
  const head = ['criticism', 'statements', 'answered']
    .map((name) => name.padStart(16))
    .join('');
  return [
    '',
    'Balance by topic (with its floor)',
    `  ${''.padEnd(30)}${head}`,
    ...lines,
  ].join('\n');
}

/** A share of the whole and the least that is asked: `45 % (30 %)`. */
function share(part: number, whole: number, floor: number | undefined): string {
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const text = whole === 0 ? '–' : percent(part / whole);
  return `${text}${floor === undefined ? '' : ` (${percent(floor)})`}`.padStart(
    16,
  );
}
