import { buildLexicon } from '../../core/scan/build-lexicon.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';
import { buildPack } from '../../data/build-pack.ts';
import { readDataset } from '../../data/read-dataset.ts';

/** The lexicon of the project's own dataset. */
export async function readProjectLexicon(): Promise<Lexicon> {
  const folder = new URL('../../data/', import.meta.url);
  return buildLexicon(buildPack(await readDataset(folder)));
}
