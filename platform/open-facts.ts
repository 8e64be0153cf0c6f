import { packHash } from 'virtual:pack-info';
import { readPackInMemory, type FactReader } from './fact-reader.ts';
import { loadPack } from './load-pack.ts';
import {
  fillPackStore,
  holdsPack,
  openPackStore,
  readPackStore,
} from './pack-store.ts';

/** The longest that a question waits for IndexedDB before the pack file answers it, in ms. */
const STORE_LIMIT_MS = 1000;
/** The same for everything at once, which may be 100,000 facts, in ms. */
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
 * lost is filled again. Never rejects: a database that cannot be opened or
 * written (a newer version's among them) is left as it is, and the pack file
 * goes on answering.
 */
export async function storePack(): Promise<void> {
  try {
    const db = await openPackStore();
    if (!(await holdsPack(db, packHash))) {
      await fillPackStore(db, await loadPack());
      opened = undefined;
    }
    db.close();
  } catch {
    // The pack file answers in every case: there is nothing to tell anybody.
  }
}

async function openStored(): Promise<FactReader | null> {
  const db = await openPackStore();
  if (await holdsPack(db, packHash)) return readPackStore(db);
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
    readFactsAbout: (entity) => ask((of) => of.readFactsAbout(entity)),
    readFactsOfContract: (id) => ask((of) => of.readFactsOfContract(id)),
    readFacts: (ids) => ask((of) => of.readFacts(ids)),
    readSources: (ids) => ask((of) => of.readSources(ids)),
    readAll: () => ask((of) => of.readAll(), READ_ALL_LIMIT_MS),
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
