import { checkDataset } from './check-dataset.ts';
import type { Dataset, RecordDraft } from './dataset.ts';
import { folders, tables } from './file-kinds.ts';
import { DatasetError, type Problem } from './problem.ts';
import { openFolder } from './read-folder.ts';

/** A dataset as far as it could be parsed, and what keeps it from being built. */
interface LoadedDataset {
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
    pack: await files.readOne('pack.json', tables.pack, NO_HEAD),
    topics: await files.readOne('topics.json', tables.topics, []),
    entities: await files.readAll('entities', folders.entities),
    contracts: await files.readAll('contracts', folders.contracts),
    facts: await files.readAll('facts', folders.facts),
    sources: await files.readAll('sources', folders.sources),
    weights: Object.fromEntries(
      (await files.readAll('weights', folders.weights)).flatMap(Object.entries),
    ),
    coverage: await files.readAll('coverage', folders.coverage),
    changes: await files.readAny('changes.json', tables.changes, []),
    balance: await files.readAny('balance.json', tables.balance, {}),
    renames: await files.readAny('renames.json', tables.renames, {}),
    published: await files.readAny(
      'published.json',
      tables.published,
      NOTHING_PUBLISHED,
    ),
    exceptions: await files.readAny('exceptions.json', tables.exceptions, []),
    files: files.paths,
    broken: files.broken,
    drafts: listDrafts(files.drafts),
  };
  const problems = [...files.problems, ...checkDataset(dataset)];
  return { dataset, problems };
}

/** The records among the files that break their schema. */
function listDrafts(found: ReadonlyMap<string, unknown>): RecordDraft[] {
  const kinds = [
    'entities',
    'contracts',
    'facts',
    'sources',
    'coverage',
  ] as const;
  return [...found].flatMap(([path, value]) => {
    const kind = kinds.find((one) => path.startsWith(`${one}/`));
    const id = path.replace(/^.*\/|\.json$/g, '');
    return kind ? [{ kind, id, value }] : [];
  });
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
