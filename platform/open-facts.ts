import { packHash } from 'virtual:pack-info';
import type { Pack } from '../core/model/pack.ts';
import { readPackInMemory, type FactReader } from './fact-reader.ts';
import { loadPack } from './load-pack.ts';
import {
  fillPackStore,
  openPackStore,
  readPackStore,
  readStoredFrame,
} from './pack-store.ts';

/** The longest that a question waits for IndexedDB before the pack file answers it, in ms. */
const STORE_LIMIT_MS = 1000;
/** The same for what is read of all facts at once, which may be 100,000, in ms. */
const READ_ALL_LIMIT_MS = 20_000;

let opened: Promise<FactReader> | undefined;
let packInMemory: Promise<FactReader> | undefined;

/**
 * What answers questions about the facts: IndexedDB where it holds the pack,
 * else the pack file. Each answer of a broken IndexedDB is given by the file
 * too, so bundled facts are shown in every case. Rejects only when the
 * package itself cannot be read.
 */
export function openFacts(): Promise<FactReader> {
  opened ??= withLimit(openStored()).then(
    (stored) => (stored ? withFallback(stored) : readPackFile()),
    readPackFile,
  );
  return opened;
}

/**
 * Puts the pack into IndexedDB unless it is there, so that a database that was
 * lost is filled again; `prepare` is called with a pack before it is stored,
 * and once more where the storing was interrupted. Never rejects: a database that cannot be opened or
 * written (a newer version's among them) is left as it is, and the pack file
 * goes on answering.
 */
export async function storePack(
  prepare: (pack: Pack) => Promise<void>,
): Promise<void> {
  try {
    const db = await openPackStore();
    if (!(await readStoredFrame(db, packHash))) {
      const pack = await loadPack();
      await prepare(pack);
      await fillPackStore(db, pack);
      opened = undefined;
    }
    db.close();
  } catch {
    // The pack file answers in every case: there is nothing to tell anybody.
  }
}

async function openStored(): Promise<FactReader | null> {
  const db = await openPackStore();
  const frame = await readStoredFrame(db, packHash);
  if (frame) return readPackStore(db, frame);
  db.close();
  return null;
}

async function readPackFile(): Promise<FactReader> {
  packInMemory ??= loadPack().then(readPackInMemory);
  try {
    return await packInMemory;
  } catch (error) {
    packInMemory = undefined;
    opened = undefined;
    throw error;
  }
}

/** Asks the pack file whatever the first reader does not answer in time. */
function withFallback(reader: FactReader): FactReader {
  const ask = <A>(
    question: (of: FactReader) => Promise<A>,
    limitMs?: number,
  ): Promise<A> =>
    withLimit(question(reader), limitMs).catch(async () => {
      opened = undefined;
      return question(await readPackFile());
    });
  return {
    readFrame: () => ask((of) => of.readFrame()),
    readCatalogue: () => ask((of) => of.readCatalogue(), READ_ALL_LIMIT_MS),
    readWords: () => ask((of) => of.readWords(), READ_ALL_LIMIT_MS),
    readFactsAbout: (entity) => ask((of) => of.readFactsAbout(entity)),
    readFactsOfContract: (id) => ask((of) => of.readFactsOfContract(id)),
    readFactsThat: (field, id) => ask((of) => of.readFactsThat(field, id)),
    readFacts: (ids) => ask((of) => of.readFacts(ids)),
    readSources: (ids) => ask((of) => of.readSources(ids)),
    readSourcesOf: (origin) => ask((of) => of.readSourcesOf(origin)),
  };
}

function withLimit<T>(work: Promise<T>, limitMs = STORE_LIMIT_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`IndexedDB did not answer in ${limitMs} ms.`));
    }, limitMs);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
