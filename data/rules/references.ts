import type { Dataset, RecordKind } from '../dataset.ts';
import type { Finding, Rule } from './rule.ts';

/** A field that names another record. */
interface Reference {
  from: Finding['kind'];
  id: string;
  field: string;
  to: RecordKind;
  target: string;
}

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
    return listReferences(dataset)
      .filter(({ to, target }) => !ids[to].has(target))
      .filter(({ target }) => !dataset.broken.has(target))
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

function listReferences(dataset: Dataset): Reference[] {
  return [
    ...dataset.facts.flatMap(ofFact),
    ...dataset.contracts.flatMap(ofContract),
    ...dataset.entities.flatMap((entity) =>
      collect('entities', entity.id, [
        ['partOf', 'entities', entity.partOf],
        ['sources', 'sources', entity.sources],
      ]),
    ),
    ...dataset.coverage.flatMap(({ source, claims }) =>
      collect('coverage', source, [
        ['source', 'sources', source],
        ...claims.map(
          ({ facts }, index) =>
            [`claims.${index}.facts`, 'facts', facts] as const,
        ),
      ]),
    ),
    ...dataset.changes.flatMap(({ version, notes }) =>
      collect(
        'changes',
        version,
        notes.map(({ facts }) => ['notes', 'facts', facts] as const),
      ),
    ),
  ];
}

function ofFact(fact: Dataset['facts'][number]): Reference[] {
  return collect('facts', fact.id, [
    ['topic', 'topics', fact.topic],
    ['speaker', 'entities', fact.speaker],
    ['entities', 'entities', fact.entities],
    ['contract', 'contracts', fact.contract],
    ['sources', 'sources', fact.sources.map(({ source }) => source)],
    ['quotes', 'sources', fact.quotes?.map(({ source }) => source)],
    ['variants', 'sources', fact.variants?.map(({ source }) => source)],
    ['contradicts', 'facts', fact.contradicts],
    ['supersedes', 'facts', fact.supersedes],
    ['replies', 'facts', fact.replies],
  ]);
}

function ofContract(contract: Dataset['contracts'][number]): Reference[] {
  return collect('contracts', contract.id, [
    ['buyer', 'entities', contract.buyer],
    ['vendor', 'entities', contract.vendor],
    ['reseller', 'entities', contract.reseller],
    ['maker', 'entities', contract.maker],
    ['sources', 'sources', contract.sources],
    ['figures', 'sources', contract.figures.flatMap(({ sources }) => sources)],
    ['figures', 'facts', contract.figures.flatMap(({ fact }) => fact ?? [])],
  ]);
}

function collect(
  from: Finding['kind'],
  id: string,
  fields: readonly (readonly [
    field: string,
    to: RecordKind,
    targets: string | readonly string[] | undefined,
  ])[],
): Reference[] {
  return fields.flatMap(([field, to, targets]) =>
    [targets ?? []].flat().map((target) => ({ from, id, field, to, target })),
  );
}
