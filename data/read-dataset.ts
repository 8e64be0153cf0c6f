import { readdir, readFile } from 'node:fs/promises';
import type { Pack } from '../core/model/pack.ts';

/** The dataset as its files give it, not yet checked. */
export interface Dataset {
  pack: Pick<Pack, 'id' | 'title' | 'language' | 'version' | 'dated'>;
  topics: Pack['topics'];
  entities: Pack['entities'];
  contracts: Pack['contracts'];
  facts: Pack['facts'];
  sources: Pack['sources'];
  weights: Pack['weights'];
}

/** Reads all files of a dataset folder; the URL ends in `/`. */
export async function readDataset(folder: URL): Promise<Dataset> {
  const json = async (path: string) =>
    JSON.parse(await readFile(new URL(path, folder), 'utf8')) as never;
  const all = async (path: string) => {
    const names = (await readdir(new URL(path, folder)))
      .filter((name) => name.endsWith('.json'))
      .sort();
    return Promise.all(names.map((name) => json(`${path}/${name}`)));
  };
  return {
    pack: await json('pack.json'),
    topics: await json('topics.json'),
    entities: await all('entities'),
    contracts: await all('contracts'),
    facts: (await all('facts')).flat() as Pack['facts'],
    sources: await all('sources'),
    weights: {},
  };
}
