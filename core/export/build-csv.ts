import { countOrigins, passageUrl } from '../model/source-links.ts';
import { joinFacts, type ExportFact, type ExportPack } from './export-fact.ts';
import type { Fact } from '../model/fact.ts';

type Cell = string | number | undefined;

/** The columns, in their order: name and what stands in them. */
const COLUMNS: readonly (readonly [
  name: string,
  read: (row: ExportFact) => Cell,
])[] = [
  ['id', ({ fact }) => fact.id],
  ['date', ({ fact }) => fact.date],
  ['dateQualifier', ({ fact }) => fact.dateQualifier],
  ['topic', ({ fact, topic }) => topic?.name ?? fact.topic],
  ['status', ({ fact }) => fact.status],
  ['title', ({ fact }) => fact.title],
  ['statement', ({ fact }) => fact.statement],
  ['attributedTo', ({ fact }) => fact.attributedTo],
  ['entities', ({ entities }) => list(entities.map(({ name }) => name))],
  ['contract', ({ fact }) => fact.contract],
  ['amountUsd', ({ fact }) => fact.amount?.usd],
  ['amountKind', ({ fact }) => fact.amount?.kind],
  ['amountQualifier', ({ fact }) => fact.amount?.qualifier],
  ['amountAsOf', ({ fact }) => fact.amount?.asOf],
  ['quantity', ({ fact }) => fact.quantity?.value],
  ['quantityUnit', ({ fact }) => fact.quantity?.unit],
  ['quantityQualifier', ({ fact }) => fact.quantity?.qualifier],
  [
    'origins',
    ({ supports }) => countOrigins(supports.map(({ source }) => source)),
  ],
  ['sources', ({ supports }) => list(supports.map(describeSource))],
  ['contradicts', ({ fact }) => list(fact.contradicts)],
  ['supersedes', ({ fact }) => list(fact.supersedes)],
  ['replies', ({ fact }) => list(fact.replies)],
  ['noReplyFound', ({ fact }) => fact.noReplyFound],
  ['note', ({ fact }) => fact.note],
];

/**
 * Facts as a table with a line of headings, for a spreadsheet: CSV as
 * RFC 4180 has it, in UTF-8, with lists joined by ` | `. A cell that a
 * spreadsheet would take for a formula has an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function buildCsv(facts: readonly Fact[], pack: ExportPack): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...joinFacts(facts, pack).map((row) =>
      COLUMNS.map(([, read]) => writeCell(read(row))),
    ),
  ];
  return rows.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function writeCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function list(parts: readonly string[] | undefined): string | undefined {
  return parts && parts.length > 0 ? parts.join(' | ') : undefined;
}

function describeSource({
  source,
  support,
}: ExportFact['supports'][number]): string {
  const url = passageUrl(source, support);
  return [source.publisher, source.title, url ?? 'no address']
    .map((part) => part.replaceAll('|', '/'))
    .join(', ');
}
