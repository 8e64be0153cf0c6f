import * as bookkeeping from '../core/model/bookkeeping.ts';
import { contractSchema } from '../core/model/contract.ts';
import { coverageSchema } from '../core/model/coverage.ts';
import { entitySchema } from '../core/model/entity.ts';
import { factSchema } from '../core/model/fact.ts';
import { packHeadSchema, weightTableSchema } from '../core/model/pack.ts';
import { sourceSchema } from '../core/model/source.ts';
import { topicListSchema } from '../core/model/topic.ts';
import { checkDataset } from './check-dataset.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type Problem } from './problem.ts';
import { openFolder } from './read-folder.ts';

/** A dataset as far as it could be parsed, and what keeps it from being built. */
export interface LoadedDataset {
  dataset: Dataset;
  problems: readonly Problem[];
}

/**
 * Reads and checks a dataset folder; the URL ends in `/`. Rejects with a
 * `DatasetError` that lists every problem when a file is not as it should be
 * or a rule is broken.
 */
export async function readDataset(folder: URL): Promise<Dataset> {
  const { dataset, problems } = await loadDataset(folder);
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

/**
 * Reads and checks a dataset folder; the URL ends in `/`. Records that cannot
 * be parsed are left out of the dataset and told among the problems.
 */
export async function loadDataset(folder: URL): Promise<LoadedDataset> {
  const files = await openFolder(folder);
  const dataset: Dataset = {
    pack: await files.readOne('pack.json', packHeadSchema, NO_HEAD),
    topics: await files.readOne('topics.json', topicListSchema, []),
    entities: await files.readAll('entities', entitySchema),
    contracts: await files.readAll('contracts', contractSchema),
    facts: await files.readAll('facts', factSchema),
    sources: await files.readAll('sources', sourceSchema),
    weights: await files.readAny('weights.json', weightTableSchema, {}),
    changes: await files.readAny('changes.json', bookkeeping.changesSchema, []),
    coverage: await files.readAll('coverage', coverageSchema),
    renames: await files.readAny('renames.json', bookkeeping.renamesSchema, {}),
    published: await files.readAny(
      'published.json',
      bookkeeping.publishedSchema,
      NOTHING_PUBLISHED,
    ),
    exceptions: await files.readAny(
      'exceptions.json',
      bookkeeping.exceptionsSchema,
      [],
    ),
    files: files.paths,
    broken: files.broken,
  };
  const problems = [...files.problems, ...checkDataset(dataset)];
  return { dataset, problems };
}

/** Stands for a `pack.json` that could not be parsed; the problem stops the build. */
const NO_HEAD: Dataset['pack'] = {
  id: 'unreadable',
  title: 'Unreadable',
  language: 'en',
  version: '0',
  dated: '1970',
};

const NOTHING_PUBLISHED: Dataset['published'] = {
  topics: [],
  entities: [],
  contracts: [],
  facts: [],
  sources: [],
};
