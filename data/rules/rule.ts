import type { Dataset, RecordKind } from '../dataset.ts';

/** Files that hold one table for the whole dataset, by name. */
export const TABLES = ['pack', 'renames', 'balance', 'changes'] as const;

/** The name of a file that holds one table. */
export type TableName = (typeof TABLES)[number];

/** One record that breaks a rule. */
export interface Finding {
  /** The kind of the record, or the name of a file that holds no records. */
  kind: RecordKind | TableName | 'coverage';
  id: string;
  /** Path of the field in the record; empty for the record as a whole. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
}

/** What all datasets keep to, across records. */
export interface Rule {
  /** The name of its file; exceptions name it. */
  name: string;
  /** Why there is such a rule, in one sentence. */
  purpose: string;
  check(dataset: Dataset): Finding[];
}

/** A finding about a fact. */
export function aboutFact(id: string, field: string, message: string): Finding {
  return { kind: 'facts', id, field, message };
}
