import type { Pack } from '../core/model/pack.ts';
import { currentId } from '../core/model/rename.ts';
import { RECORD_KINDS, type RecordKind } from './dataset.ts';
import { describeDifference } from './describe-difference.ts';

/** What became of one record between two packs. */
interface RecordChange {
  kind: RecordKind;
  id: string;
  /** The name that readers know it by. */
  name: string;
  change: 'added' | 'removed' | 'changed';
  /** For a changed record, the fields that differ, in words. */
  fields: readonly string[];
}

/** What differs from an old pack to a new one, by kind and then by id. A record that was renamed is one that changed its id. */
export function comparePacks(before: Pack, after: Pack): RecordChange[] {
  return RECORD_KINDS.flatMap((kind) => {
    const old = new Map<string, object>(
      before[kind].map((one) => [currentId(one.id, after.renames), one]),
    );
    const now = new Map<string, object>(
      after[kind].map((one) => [one.id, one]),
    );
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
    return ids.flatMap((id): RecordChange[] => {
      const [was, is] = [old.get(id), now.get(id)];
      const name = nameOf(is ?? was, id);
      if (!was) return [{ kind, id, name, change: 'added', fields: [] }];
      if (!is) return [{ kind, id, name, change: 'removed', fields: [] }];
      const fields = compareFields(was, is);
      return fields.length === 0
        ? []
        : [{ kind, id, name, change: 'changed', fields }];
    });
  });
}

/** Changes as lines for a person, each kind under a heading; one line where nothing changed. */
export function describeChanges(changes: readonly RecordChange[]): string {
  if (changes.length === 0) return 'Nothing changed.';
  const kinds = RECORD_KINDS.filter((kind) =>
    changes.some((change) => change.kind === kind),
  );
  return kinds
    .map((kind) => {
      const own = changes.filter((change) => change.kind === kind);
      const lines = own.flatMap(({ change, id, name, fields }) => [
        `  ${change} ${id}: ${name}`,
        ...fields.map((field) => `    ${field}`),
      ]);
      return [`${HEADINGS[kind]}: ${countChanges(own)}`, ...lines].join('\n');
    })
    .join('\n\n');
}

const HEADINGS: Readonly<Record<RecordKind, string>> = {
  topics: 'Topics',
  entities: 'Entities',
  contracts: 'Contracts',
  facts: 'Facts',
  sources: 'Sources',
};

function countChanges(changes: readonly RecordChange[]): string {
  return (['added', 'changed', 'removed'] as const)
    .map((word) => ({
      word,
      count: changes.filter(({ change }) => change === word).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

function compareFields(was: object, is: object): string[] {
  const before = fieldsOf(was);
  const after = fieldsOf(is);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    describeDifference(key, before.get(key), after.get(key)),
  );
}

function fieldsOf(record: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    Object.entries(record).filter(([, value]) => value !== undefined),
  );
}

/** The title or name of a record of any kind. */
function nameOf(record: object | undefined, id: string): string {
  const fields = fieldsOf(record ?? {});
  const name = fields.get('title') ?? fields.get('name');
  return typeof name === 'string' ? name : id;
}
