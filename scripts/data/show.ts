import {
  AMOUNT_KIND_NAMES,
  formatAmount,
  formatQuantity,
} from '../../core/model/format-amount.ts';
import { formatDate } from '../../core/model/format-date.ts';
import type { Fact, Support } from '../../core/model/fact.ts';
import type { Source } from '../../core/model/source.ts';
import {
  archiveUrl,
  countOrigins,
  passageUrl,
} from '../../core/model/source-links.ts';
import { currentId } from '../../core/model/rename.ts';
import { STATUS_NAMES } from '../../core/model/status-names.ts';
import type { Dataset } from '../../data/dataset.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { count } from './count.ts';
import { showContract } from './show-contract.ts';
import { folderPath, folderUrl, FROM, UsageError, type Verb } from './verb.ts';
import { wrap } from './wrap.ts';

/** One record as a card in the terminal. */
export const show: Verb = {
  summary: 'Shows a fact or a contract as a card, with its sources and links.',
  usage: 'ID [--from DIR]',
  flags: FROM,
  words: 1,
  async run(args) {
    const [typed] = args.words;
    if (typed === undefined) throw new UsageError('Say which: show ID');
    const folder = folderUrl(folderPath(args.text('from')));
    const dataset = await readDataset(folder);
    const id = currentId(typed, dataset.renames);
    const fact = dataset.facts.find((one) => one.id === id);
    const contract = dataset.contracts.find((one) => one.id === id);
    if (fact) args.tell(showFact(fact, dataset));
    else if (contract) args.tell(showContract(contract, dataset));
    else throw new UsageError(describeUnknown(typed, dataset));
    return 0;
  },
};

/** What to type instead: the ids that hold what was typed. */
function describeUnknown(typed: string, { contracts, facts }: Dataset): string {
  const near = [...facts, ...contracts]
    .map(({ id }) => id)
    .filter((id) => id.includes(typed));
  const hint =
    near.length > 0 ? ` Near it: ${near.slice(0, 8).join(', ')}` : '';
  return `No fact or contract has the id "${typed}".${hint}`;
}

/** A fact as a card in plain text. */
function showFact(fact: Fact, dataset: Dataset): string {
  const used = fact.sources.flatMap((support) => {
    const source = dataset.sources.find(({ id }) => id === support.source);
    return source ? [{ support, source }] : [];
  });
  const origins = countOrigins(used.map(({ source }) => source));
  return [
    fact.title,
    `${formatDate(fact.date, fact.dateQualifier)} · ${STATUS_NAMES[fact.status]} · ${nameOf(fact.topic, dataset.topics)}`,
    '',
    wrap(fact.statement),
    wrap(`— ${fact.attributedTo}`),
    ...figures(fact),
    ...(fact.quotes ?? []).map(({ text, speaker }) =>
      wrap(`“${text}” — ${speaker}`),
    ),
    '',
    `${count(used.length, 'source')}, ${count(origins, 'origin')}`,
    ...used.map(({ support, source }) => showSource(source, support)),
    ...(fact.variants ?? []).map(({ source, says }) =>
      wrap(`Told otherwise by ${publisherOf(source, dataset)}: ${says}`),
    ),
    ...links('Where sources differ', fact.contradicts, dataset),
    ...links('Replaces', fact.supersedes, dataset),
    ...links('Reply', fact.replies, dataset),
    fact.noReplyFound
      ? `No reply found on ${formatDate(fact.noReplyFound)}.`
      : '',
    fact.note ? wrap(`Note: ${fact.note}`) : '',
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trimEnd();
}

function figures({ amount, quantity }: Fact): string[] {
  return [
    amount &&
      `${formatAmount(amount)} (${AMOUNT_KIND_NAMES[amount.kind].toLowerCase()})`,
    quantity && formatQuantity(quantity),
  ].filter((line) => line !== undefined);
}

function showSource(source: Source, support: Support): string {
  const { publisher, title, published, access } = source;
  const how = { 'stored-copy': '', cited: ', not read', none: ', not found' };
  return [
    wrap(
      `- ${publisher}, “${title}”, ${formatDate(published ?? null)}${how[access]}`,
    ),
    passageUrl(source, support),
    archiveUrl(source),
  ]
    .filter((line) => line !== null)
    .join('\n  ');
}

function links(
  label: string,
  ids: readonly string[] | undefined,
  { facts }: Dataset,
): string[] {
  return (ids ?? []).map((id) => {
    const title = facts.find((fact) => fact.id === id)?.title ?? '';
    return wrap(`${label}: ${title} (${id})`);
  });
}

function publisherOf(id: string, { sources }: Dataset): string {
  return sources.find((source) => source.id === id)?.publisher ?? id;
}

function nameOf(id: string, records: readonly { id: string; name: string }[]) {
  return records.find((record) => record.id === id)?.name ?? id;
}
