import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SKIPPED = new Set([
  ...['node_modules', '.git', '.output', '.wxt', '.tour', 'coverage'],
]);

/** A text file of the project, with its path from the root. */
export interface ProjectFile {
  path: string;
  text: string;
}

/** Paths of all files under a folder of the project (the root by default), without what is generated. */
export function listFiles(folder = ''): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((each) => {
    const path = folder === '' ? each.name : `${folder}/${each.name}`;
    if (SKIPPED.has(each.name)) return [];
    return each.isDirectory() ? listFiles(path) : [path];
  });
}

/** Reads a file of the project. */
export function readProjectFile(path: string): ProjectFile {
  return { path, text: readFileSync(ROOT + path, 'utf8') };
}

/** The files of the extension's own code. */
export function listSource(): ProjectFile[] {
  return ['core', 'components', 'page', 'platform', 'entrypoints']
    .flatMap((folder) => listFiles(folder))
    .filter((path) => /\.tsx?$/.test(path))
    .map(readProjectFile);
}
