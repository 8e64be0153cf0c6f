import type { RecordKind } from '../dataset.ts';
import { listReferences } from '../list-references.ts';
import type { Rule } from './rule.ts';

/** Every id that a record names is the id of a record. */
export const references: Rule = {
  name: 'references',
  purpose: 'A dangling id is a source or a party that readers would miss.',
  check(dataset) {
    const ids: Readonly<Record<RecordKind, ReadonlySet<string>>> = {
      topics: idsOf(dataset.topics),
      entities: idsOf(dataset.entities),
      contracts: idsOf(dataset.contracts),
      facts: idsOf(dataset.facts),
      sources: idsOf(dataset.sources),
    };
    // What could not be read may hold the record.
    const { broken } = dataset;
    return listReferences(dataset)
      .filter(({ to, target }) => !ids[to].has(target) && !broken.has(target))
      .filter(({ to }) => to !== 'topics' || !broken.has('topics'))
      .map(({ from, id, field, to, target }) => ({
        kind: from,
        id,
        field,
        message: `is "${target}", which is not one of the ${to}; correct it or add the record`,
      }));
  },
};

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
