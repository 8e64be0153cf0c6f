import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { ParseArgsConfig } from 'node:util';
import type { Readable } from 'node:stream';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a command reads from and writes to. */
export interface Terminal {
  input: Readable;
  write: (text: string) => void;
  /** For what went wrong. */
  warn: (text: string) => void;
}

/** What the person typed after the verb, parsed, and how to answer. */
export interface Arguments extends Pick<Terminal, 'input' | 'write'> {
  /** Writes a line. */
  tell: (text: string) => void;
  /** The words that are no flags. */
  words: readonly string[];
  /** The value of a flag; undefined where it was not given. */
  text(flag: string): string | undefined;
  /** Whether a flag without a value was given. */
  has(flag: string): boolean;
}

/** One verb of `npm run data`. */
export interface Verb {
  /** What it does, in one line for the list of verbs. */
  summary: string;
  /** What follows the verb on the command line: `ID [--from DIR]`. */
  usage: string;
  /** More for `--help`, in lines of at most 80 columns. */
  details?: string;
  flags: NonNullable<ParseArgsConfig['options']>;
  /** How many words it takes beside its flags; none where absent. */
  words?: number;
  /** Does it; returns the exit code. */
  run(args: Arguments): Promise<number>;
}

/** Something wrong with what the person typed: told without a stack trace, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The flag that names a dataset folder, the same for every verb. */
export const FROM = { from: { type: 'string' } } as const;

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * A path as the person means it: relative to where they called npm from,
 * which changes folder itself.
 */
export function resolvePath(path: string): string {
  return isAbsolute(path)
    ? path
    : resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The path of the dataset folder: that of the flag, else the project's own. */
export function folderPath(from: string | undefined): string {
  return from === undefined ? join(PROJECT, 'data') : resolvePath(from);
}

/**
 * The address of a folder, as the readers of `data` take it. Throws a
 * `UsageError` where there is no such folder.
 */
export function folderUrl(path: string): URL {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${path}.`);
  return pathToFileURL(`${path}/`);
}

/** Writes a file where the person said. Rejects with a `UsageError` where that cannot be. */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(resolvePath(path), text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${why}`);
  }
}
