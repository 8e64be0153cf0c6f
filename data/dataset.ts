import type {
  Balance,
  Change,
  Exception,
  Published,
} from '../core/model/bookkeeping.ts';
import type { Coverage } from '../core/model/coverage.ts';
import type { Pack, PackHead } from '../core/model/pack.ts';

/** The kinds of record that have an id. */
export const RECORD_KINDS = [
  'topics',
  'entities',
  'contracts',
  'facts',
  'sources',
] as const;

/** A kind of record that has an id. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What the files of a dataset folder hold, parsed. */
export interface Dataset {
  pack: PackHead;
  topics: Pack['topics'];
  entities: Pack['entities'];
  contracts: Pack['contracts'];
  facts: Pack['facts'];
  sources: Pack['sources'];
  weights: Pack['weights'];
  changes: Change[];
  coverage: Coverage[];
  renames: Readonly<Record<string, string>>;
  published: Published;
  exceptions: Exception[];
  /** Floors; empty for a dataset without any. */
  balance: Balance;
  /** `kind/id` → path of its file in the folder. */
  files: ReadonlyMap<string, string>;
  /** Ids of records that could not be parsed; `topics` where the list of topics could not. */
  broken: ReadonlySet<string>;
  /** Those of them whose files hold JSON. */
  drafts: readonly RecordDraft[];
}

/** What a file holds in place of a record. */
export interface RecordDraft {
  kind: Exclude<RecordKind, 'topics'> | 'coverage';
  id: string;
  value: unknown;
}

/** The path of a record's file, for a problem; that of the kind where it has none. */
export function fileOf(
  dataset: Pick<Dataset, 'files'>,
  kind: RecordKind | 'coverage',
  id: string,
): string {
  return (
    dataset.files.get(`${kind}/${id}`) ??
    (kind === 'topics' ? 'topics.json' : `${kind}/${id}.json`)
  );
}
