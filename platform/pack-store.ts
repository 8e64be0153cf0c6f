import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Fact } from '../core/model/fact.ts';
import type { Pack } from '../core/model/pack.ts';
import type { Source } from '../core/model/source.ts';
import { frameOf, type FactReader, type PackFrame } from './fact-reader.ts';

/** Raised when the stores change shape; `upgrade` then carries over what is there. */
const DB_VERSION = 1;
const DB_NAME = 'gloss';
/** Facts or sources written in one transaction, so that none holds the disk for long. */
const BATCH = 1000;

interface PackSchema extends DBSchema {
  facts: {
    key: string;
    value: Fact;
    indexes: {
      entities: string;
      contract: string;
      topic: string;
      date: string;
    };
  };
  sources: { key: string; value: Source };
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
      const facts = db.createObjectStore('facts', { keyPath: 'id' });
      facts.createIndex('entities', 'entities', { multiEntry: true });
      facts.createIndex('contract', 'contract');
      facts.createIndex('topic', 'topic');
      facts.createIndex('date', 'date');
      db.createObjectStore('sources', { keyPath: 'id' });
      db.createObjectStore('frame');
    },
    // A connection that is not closed keeps a newer version waiting for ever
    // (https://github.com/Stirling-Tools/Stirling-PDF/issues/7416).
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });
}

/** Whether the database holds the whole pack with this hash. */
export async function holdsPack(
  db: PackDatabase,
  hash: string,
): Promise<boolean> {
  return (await db.get('frame', 'frame'))?.pack.hash === hash;
}

/** Replaces what the database holds by the pack; an interrupted filling is noticed and done again. */
export async function fillPackStore(
  db: PackDatabase,
  pack: Pack,
): Promise<void> {
  await db.clear('frame');
  await db.clear('facts');
  await db.clear('sources');
  for (const name of ['facts', 'sources'] as const) {
    for (let start = 0; start < pack[name].length; start += BATCH) {
      const transaction = db.transaction(name, 'readwrite');
      for (const record of pack[name].slice(start, start + BATCH)) {
        void transaction.store.put(record);
      }
      await transaction.done;
    }
  }
  await db.put('frame', frameOf(pack), 'frame');
}

/** Answers out of the database; each question rejects when the database fails. */
export function readPackStore(db: PackDatabase): FactReader {
  return {
    async readFrame() {
      const frame = await db.get('frame', 'frame');
      if (!frame) throw new Error('The pack is not in the database.');
      return frame;
    },
    readFactsAbout: (entity) => db.getAllFromIndex('facts', 'entities', entity),
    readFactsOfContract: (contract) =>
      db.getAllFromIndex('facts', 'contract', contract),
    readFacts: (ids) => getAll(db, 'facts', ids),
    readSources: (ids) => getAll(db, 'sources', ids),
    async readAll() {
      const [facts, sources] = await Promise.all([
        db.getAll('facts'),
        db.getAll('sources'),
      ]);
      return { facts, sources };
    },
  };
}

async function getAll<N extends 'facts' | 'sources'>(
  db: PackDatabase,
  name: N,
  ids: readonly string[],
): Promise<PackSchema[N]['value'][]> {
  const { store } = db.transaction(name);
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((record) => record !== undefined);
}
