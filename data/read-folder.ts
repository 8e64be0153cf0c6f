import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseRecord, type Schema } from '../core/model/parse.ts';
import { DatasetError, type Problem } from './problem.ts';

/** How many files are open at a time: few enough for every system's limit. */
const OPEN_FILES = 64;

/** The JSON files of a dataset folder, and what was wrong with those read so far. */
interface Folder {
  /** Reads a file that must be there; `otherwise` where it cannot be parsed. */
  readOne<T>(path: string, schema: Schema<T>, otherwise: T): Promise<T>;
  /** Reads a file that may be missing. */
  readAny<T>(path: string, schema: Schema<T>, otherwise: T): Promise<T>;
  /** Reads the records in a folder and the folders under it, in order of path. */
  readAll<T>(under: string, schema: Schema<T>): Promise<T[]>;
  readonly problems: readonly Problem[];
  /** `folder/id` → path, for every record read with `readAll`. */
  readonly paths: ReadonlyMap<string, string>;
  /** Names, without `.json`, of the files that could not be parsed. */
  readonly broken: ReadonlySet<string>;
  /** What those of them hold that are JSON, by their path. */
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** Lists a dataset folder; the URL ends in `/`. Rejects with a `DatasetError` where there is none. */
export async function openFolder(folder: URL): Promise<Folder> {
  const listed = await readdir(folder, { recursive: true }).catch(() => {
    const file = fileURLToPath(folder);
    const message = 'is no folder; name one that is there';
    throw new DatasetError([{ file, field: '', message }]);
  });
  const names = listed
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const problems: Problem[] = [];
  const paths = new Map<string, string>();
  const broken = new Set<string>();
  const drafts = new Map<string, unknown>();

  async function read<T>(file: string, schema: Schema<T>): Promise<T | null> {
    const json = parseJson(await readFile(new URL(file, folder), 'utf8'));
    if (json.error !== null) {
      problems.push({ file, field: '', message: json.error });
      return null;
    }
    const parsed = parseRecord(schema, json.value);
    if (parsed.value === null) drafts.set(file, json.value);
    problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
    return parsed.value;
  }

  return {
    problems,
    paths,
    broken,
    drafts,
    async readOne(path, schema, otherwise) {
      const isThere = names.includes(path);
      const value = isThere ? await read(path, schema) : null;
      if (!isThere) problems.push(missing(path));
      if (value === null) broken.add(nameOf(path));
      return value ?? otherwise;
    },
    async readAny(path, schema, otherwise) {
      if (!names.includes(path)) return otherwise;
      return (await read(path, schema)) ?? otherwise;
    },
    async readAll(under, schema) {
      const own = names.filter((name) => name.startsWith(`${under}/`));
      const records = [];
      for (let start = 0; start < own.length; start += OPEN_FILES) {
        const some = own.slice(start, start + OPEN_FILES);
        records.push(
          ...(await Promise.all(some.map((file) => read(file, schema)))),
        );
      }
      for (const [index, file] of own.entries()) {
        const name = nameOf(file);
        paths.set(`${under}/${name}`, file);
        if (records[index] === null) broken.add(name);
      }
      return records.filter((record) => record !== null);
    },
  };
}

function missing(file: string): Problem {
  return { file, field: '', message: 'is missing; write it' };
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.json$/g, '');
}

function parseJson(
  text: string,
): { value: unknown; error: null } | { error: string } {
  try {
    return { value: JSON.parse(text) as unknown, error: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { error: `is not JSON (${why}); correct the syntax` };
  }
}
