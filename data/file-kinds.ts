import * as bookkeeping from '../core/model/bookkeeping.ts';
import { contractSchema } from '../core/model/contract.ts';
import { coverageSchema } from '../core/model/coverage.ts';
import { entitySchema } from '../core/model/entity.ts';
import { factSchema } from '../core/model/fact.ts';
import { packHeadSchema, weightTableSchema } from '../core/model/pack.ts';
import type { Schema } from '../core/model/parse.ts';
import { sourceSchema } from '../core/model/source.ts';
import { topicListSchema } from '../core/model/topic.ts';

/** The schemas of the files that hold one table or the head: `pack` for `pack.json`. */
export const tables = {
  pack: packHeadSchema,
  topics: topicListSchema,
  changes: bookkeeping.changesSchema,
  balance: bookkeeping.balanceSchema,
  renames: bookkeeping.renamesSchema,
  published: bookkeeping.publishedSchema,
  exceptions: bookkeeping.exceptionsSchema,
} as const;

/** The schemas of the files in a folder of the dataset and the folders under it. */
export const folders = {
  entities: entitySchema,
  contracts: contractSchema,
  facts: factSchema,
  sources: sourceSchema,
  weights: weightTableSchema,
  coverage: coverageSchema,
} as const;

/** The schema of a file by its path in the folder; null for a file that is no part of the dataset. */
export function schemaOf(path: string): Schema<unknown> | null {
  const [, folder, name] =
    /^(?:(\w+)\/(?:[^/]+\/)*)?([^/]+)\.json$/.exec(path) ?? [];
  if (folder !== undefined) return find(folders, folder);
  return name === undefined ? null : find(tables, name);
}

function find(
  schemas: Readonly<Record<string, Schema<unknown>>>,
  key: string,
): Schema<unknown> | null {
  return Object.hasOwn(schemas, key) ? (schemas[key] ?? null) : null;
}
