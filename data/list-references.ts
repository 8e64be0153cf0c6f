import type { Dataset, RecordKind } from './dataset.ts';

/** What a reference stands in: a record, the head of the pack, or a release in `changes.json`. */
type Origin = RecordKind | 'coverage' | 'pack' | 'changes';

/** A field that names another record. */
export interface Reference {
  from: Origin;
  /** Id of the record that it stands in. */
  id: string;
  /** Path of the field: `sources.0.source`. */
  field: string;
  to: RecordKind;
  target: string;
}

/** The fields of each kind that name records; `*` stands for every part of a list. */
const FIELDS: Readonly<
  Record<Origin, readonly (readonly [path: string, to: RecordKind])[]>
> = {
  topics: [],
  sources: [],
  entities: [
    ['partOf', 'entities'],
    ['sources.*', 'sources'],
  ],
  facts: [
    ['topic', 'topics'],
    ['speaker', 'entities'],
    ['entities.*', 'entities'],
    ['contract', 'contracts'],
    ['sources.*.source', 'sources'],
    ['quotes.*.source', 'sources'],
    ['variants.*.source', 'sources'],
    ['contradicts.*', 'facts'],
    ['supersedes.*', 'facts'],
    ['replies.*', 'facts'],
  ],
  contracts: [
    ['buyer', 'entities'],
    ['vendor', 'entities'],
    ['reseller', 'entities'],
    ['maker', 'entities'],
    ['sources.*', 'sources'],
    ['figures.*.sources.*', 'sources'],
    ['figures.*.fact', 'facts'],
  ],
  coverage: [
    ['source', 'sources'],
    ['claims.*.facts.*', 'facts'],
  ],
  pack: [['focus', 'entities']],
  changes: [['notes.*.facts.*', 'facts']],
};

/**
 * Every reference of a dataset, those of records that break the schema among
 * them: whatever else is wrong with a record, what it names is told at once.
 */
export function listReferences(dataset: Dataset): Reference[] {
  const { pack, coverage, changes, drafts } = dataset;
  return [
    ...collect('pack', pack.id, pack),
    ...(['facts', 'contracts', 'entities'] as const).flatMap((kind) =>
      dataset[kind].flatMap((record) => collect(kind, record.id, record)),
    ),
    ...coverage.flatMap((one) => collect('coverage', one.source, one)),
    ...changes.flatMap((one) => collect('changes', one.version, one)),
    ...drafts.flatMap(({ kind, id, value }) => collect(kind, id, value)),
  ];
}

function collect(from: Origin, id: string, record: unknown): Reference[] {
  return FIELDS[from].flatMap(([path, to]) =>
    findTexts(record, path.split('.'), []).map(({ field, text }) => ({
      from,
      id,
      field,
      to,
      target: text,
    })),
  );
}

/** The texts at a path of a value of any shape. */
function findTexts(
  value: unknown,
  [key, ...rest]: readonly string[],
  at: readonly string[],
): { field: string; text: string }[] {
  if (key === undefined)
    return typeof value === 'string'
      ? [{ field: at.join('.'), text: value }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => (key === '*' ? Array.isArray(value) : name === key))
    .flatMap(([name, part]) => findTexts(part, rest, [...at, name]));
}
