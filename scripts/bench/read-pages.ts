import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedPage } from './measure.ts';

/**
 * The saved pages of a folder by name. Scripts and what would load more are
 * taken out, so that a run depends on nothing but the text. Throws where the
 * folder has no page.
 */
export function readPages(folder: string): SavedPage[] {
  const names = readdirSync(folder)
    .filter((name) => /\.x?html?$/.test(name))
    .toSorted();
  if (names.length === 0) throw new Error(`no .html file in ${folder}`);
  return names.map((name) => ({
    name: name.replace(/\.\w+$/, ''),
    markup: readFileSync(join(folder, name), 'utf8')
      .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
      .replace(/<(?:iframe|link|base)\b[^>]*>/gi, '')
      .replace(/<meta\b[^>]*http-equiv[^>]*>/gi, ''),
  }));
}
