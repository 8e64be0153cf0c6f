import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Source } from '../core/model/source.ts';
import {
  buildCatalogue,
  sortFacts,
  type Catalogue,
} from '../core/timeline/catalogue.ts';
import {
  createWordIndex,
  type WordIndex,
} from '../core/timeline/word-index.ts';
import {
  frameOf,
  pick,
  type FactReader,
  type PackFrame,
} from './fact-reader.ts';

/** Raised when the stores change shape: they are made anew, and the pack is stored again. */
const DB_VERSION = 2;
const DB_NAME = 'gloss';
/** Facts or sources written in one transaction, so that none holds the disk for long. */
const BATCH = 1000;
/** So many records asked for at once may be all there are, which one call reads faster than one each. */
const MANY = 50;

interface PackSchema extends DBSchema {
  facts: {
    key: string;
    value: Fact;
    indexes: {
      entities: string;
      contract: string;
      supersedes: string;
      replies: string;
    };
  };
  sources: { key: string; value: Source; indexes: { origin: string } };
  /** What lists need of all facts, worked out when they were stored. */
  catalogue: { key: 'catalogue'; value: Catalogue };
  /** What the search needs of them. */
  words: { key: 'words'; value: WordIndex };
  /** One record, written last: its presence says that the rest is whole. */
  frame: { key: 'frame'; value: PackFrame };
}

/** The database that holds the pack. */
export type PackDatabase = IDBPDatabase<PackSchema>;

/**
 * Opens the database, empty when it is new. Rejects with whatever IndexedDB
 * says, and never settles where the browser never does: callers set a limit.
 */
export function openPackStore(): Promise<PackDatabase> {
  return openDB<PackSchema>(DB_NAME, DB_VERSION, {
    upgrade(db) {
      // What an older version holds comes again from the package.
      for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
      const facts = db.createObjectStore('facts', { keyPath: 'id' });
      facts.createIndex('entities', 'entities', { multiEntry: true });
      facts.createIndex('contract', 'contract');
      facts.createIndex('supersedes', 'supersedes', { multiEntry: true });
      facts.createIndex('replies', 'replies', { multiEntry: true });
      const sources = db.createObjectStore('sources', { keyPath: 'id' });
      sources.createIndex('origin', 'origin');
      db.createObjectStore('catalogue');
      db.createObjectStore('words');
      db.createObjectStore('frame');
    },
    // A connection that is not closed keeps a newer version waiting for ever
    // (https://github.com/Stirling-Tools/Stirling-PDF/issues/7416).
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });
}

/** The frame of the pack with this hash; null where the database does not hold the whole of it. */
export async function readStoredFrame(
  db: PackDatabase,
  hash: string,
): Promise<PackFrame | null> {
  const frame = await db.get('frame', 'frame');
  return frame?.pack.hash === hash ? frame : null;
}

/** Replaces what the database holds by the pack; an interrupted filling is noticed and done again. */
export async function fillPackStore(
  db: PackDatabase,
  pack: Pack,
): Promise<void> {
  await db.clear('frame');
  for (const name of ['catalogue', 'words', 'facts', 'sources'] as const)
    await db.clear(name);
  const facts = sortFacts(pack.facts);
  const words = createWordIndex(pack);
  await fillStore(db, 'sources', pack.sources);
  // Facts are indexed while they are written: the pauses between two
  // transactions are those in which cards are answered.
  await fillStore(db, 'facts', facts, (batch) => {
    words.add(batch);
  });
  await db.put('words', words.finish(), 'words');
  await db.put('catalogue', buildCatalogue(facts, pack), 'catalogue');
  await db.put('frame', frameOf(pack), 'frame');
}

async function fillStore<N extends 'facts' | 'sources'>(
  db: PackDatabase,
  name: N,
  records: readonly PackSchema[N]['value'][],
  onBatch?: (batch: readonly PackSchema[N]['value'][]) => void,
): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const transaction = db.transaction(name, 'readwrite');
    const puts = batch.map((record) => transaction.store.put(record));
    onBatch?.(batch);
    // All reject together when the disk is full: none may go unheard.
    await Promise.all([...puts, transaction.done]);
  }
}

/** Answers out of the database, which holds the pack of this frame; each question rejects when the database fails. */
export function readPackStore(db: PackDatabase, frame: PackFrame): FactReader {
  return {
    readFrame: () => Promise.resolve(frame),
    readCatalogue: () => db.get('catalogue', 'catalogue').then(demand),
    readWords: () => db.get('words', 'words').then(demand),
    readFactsAbout: (entity) => db.getAllFromIndex('facts', 'entities', entity),
    readFactsOfContract: (contract) =>
      db.getAllFromIndex('facts', 'contract', contract),
    readFactsThat: (field, id) => db.getAllFromIndex('facts', field, id),
    readFacts: (ids) => getAll(db, 'facts', ids),
    readSources: (ids) => getAll(db, 'sources', ids),
    readSourcesOf: (origin) => db.getAllFromIndex('sources', 'origin', origin),
  };
}

function demand<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The pack is not in the database.');
  return found;
}

async function getAll<N extends 'facts' | 'sources'>(
  db: PackDatabase,
  name: N,
  ids: readonly string[],
): Promise<PackSchema[N]['value'][]> {
  if (ids.length === 0) return [];
  const { store } = db.transaction(name);
  if (ids.length >= MANY && ids.length >= (await store.count())) {
    const all = await store.getAll();
    return pick(new Map(all.map((record) => [record.id, record])), ids);
  }
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((record) => record !== undefined);
}
