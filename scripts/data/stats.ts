import {
  measureDataset,
  type Counts,
  type DatasetStats,
} from '../../data/measure-dataset.ts';
import { shareOf, type TopicBalance } from '../../data/measure-balance.ts';
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
    const measured = measureDataset(await readDataset(folder));
    if (args.has('json')) {
      console.log(JSON.stringify(measured, null, 2));
      return 0;
    }
    console.log(
      [
        ...headLines(measured),
        table('Facts by topic', measured.byTopic),
        table('Facts by status', measured.byStatus),
        table('Facts by year', measured.byYear),
        table('Facts by entity', measured.byEntity),
        table('Facts by origin', measured.byOrigin),
        table('Sources by kind', measured.bySourceKind),
        balanceTable(measured.balance),
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

function balanceTable(topics: readonly TopicBalance[]): string {
  const lines = topics.map(
    ({ topic, facts, criticism, statements, allegations, answered }) =>
      [
        `  ${topic.padEnd(30)}`,
        percent(criticism, facts),
        percent(statements, facts),
        allegations === 0 ? '–'.padStart(10) : percent(answered, allegations),
      ].join(''),
  );
  const head = `  ${''.padEnd(30)} criticism statements  answered`;
  return ['', 'Balance by topic', head, ...lines].join('\n');
}

function percent(part: number, whole: number): string {
  return `${Math.round(shareOf(part, whole) * 100)} %`.padStart(10);
}
