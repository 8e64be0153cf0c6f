import type { Contract } from '../../core/model/contract.ts';
import type { Fact } from '../../core/model/fact.ts';
import { isCertainlyAfter } from '../../core/model/partial-date.ts';
import type { Source } from '../../core/model/source.ts';
import { aboutFact, type Finding, type Rule } from './rule.ts';

/** Nothing happens after the dataset was checked, ends before it starts, or is told before it happened. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  purpose: 'A date out of order is a slip of the pen, and cards sort by date.',
  check(dataset) {
    const known: Known = {
      dated: dataset.pack.dated,
      facts: new Map(dataset.facts.map((fact) => [fact.id, fact])),
      sources: new Map(dataset.sources.map((source) => [source.id, source])),
    };
    return [
      ...dataset.facts.flatMap((fact) => checkFact(fact, known)),
      ...dataset.contracts.flatMap(checkContract),
      ...dataset.sources.flatMap((source) => checkSource(source, known)),
    ];
  },
};

interface Known {
  /** The date of the pack. */
  dated: string;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
}

function checkFact(fact: Fact, { dated, facts, sources }: Known): Finding[] {
  const findings: Finding[] = [];
  const add = (field: string, message: string) =>
    findings.push(aboutFact(fact.id, field, message));
  if (isCertainlyAfter(fact.date, dated)) {
    add('date', `is after ${dated}, the date of the pack; correct one of them`);
  }
  if (fact.noReplyFound && isCertainlyAfter(fact.date, fact.noReplyFound)) {
    add('noReplyFound', 'is before the fact; search again and give that day');
  }
  const told = fact.sources.map(({ source }) => sources.get(source)?.published);
  if (told.every((day) => day && isCertainlyAfter(fact.date, day))) {
    add(
      'date',
      'is after all its sources appeared; correct the date or the sources',
    );
  }
  for (const old of fact.supersedes ?? []) {
    const other = facts.get(old);
    if (other && isCertainlyAfter(other.date, fact.date)) {
      add('supersedes', `names ${old}, which is newer; turn it round`);
    }
  }
  return findings;
}

function checkContract(contract: Contract): Finding[] {
  const { id, awarded, startsOn, endsOn } = contract;
  const start = startsOn ?? awarded;
  if (!start || !endsOn || !isCertainlyAfter(start, endsOn)) return [];
  const message = `is before ${start}, its start; correct one of them`;
  return [{ kind: 'contracts', id, field: 'endsOn', message }];
}

function checkSource(
  { id, published, checked }: Source,
  { dated }: Known,
): Finding[] {
  const findings: Finding[] = [];
  const add = (field: string, message: string) =>
    findings.push({ kind: 'sources', id, field, message });
  if (published && isCertainlyAfter(published, dated)) {
    add(
      'published',
      `is after ${dated}, the date of the pack; correct one of them`,
    );
  }
  if (checked && isCertainlyAfter(checked, dated)) {
    add(
      'checked',
      `is after ${dated}, the date of the pack; correct one of them`,
    );
  }
  if (published && checked && isCertainlyAfter(published, checked)) {
    add('checked', 'is before the document appeared; correct one of them');
  }
  return findings;
}
