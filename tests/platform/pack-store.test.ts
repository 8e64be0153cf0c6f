import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fillPackStore,
  openPackStore,
  readPackStore,
  readStoredFrame,
} from '../../platform/pack-store.ts';
import { frameOf, readPackInMemory } from '../../platform/fact-reader.ts';
import { fakeFact, fakePack } from '../support/fake-pack.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function filled(pack = fakePack()) {
  const db = await openPackStore();
  await fillPackStore(db, pack);
  return db;
}

const holdsPack = async (
  db: Awaited<ReturnType<typeof filled>>,
  hash: string,
) => (await readStoredFrame(db, hash)) !== null;

async function filledReader(pack = fakePack()) {
  return readPackStore(await filled(pack), frameOf(pack));
}

describe('fillPackStore', () => {
  it('holds the pack once it is filled, and no other', async () => {
    const db = await filled();
    expect(await holdsPack(db, 'abc')).toBe(true);
    expect(await holdsPack(db, 'abd')).toBe(false);
  });

  it('replaces an older pack whole', async () => {
    const db = await filled();
    await fillPackStore(
      db,
      fakePack({ hash: 'new', facts: [fakeFact({ id: 'fact-2' })] }),
    );
    expect((await db.getAll('facts')).map(({ id }) => id)).toEqual(['fact-2']);
    expect(await holdsPack(db, 'new')).toBe(true);
  });

  it('does not hold a pack whose filling was interrupted', async () => {
    const db = await filled();
    const broken = fakePack({ hash: 'new' });
    // A record without a key cannot be stored.
    broken.facts.push({} as never);
    await expect(fillPackStore(db, broken)).rejects.toThrow();
    expect(await holdsPack(db, 'abc')).toBe(false);
    expect(await holdsPack(db, 'new')).toBe(false);
  });

  it('tells of a disk that refuses, once', async () => {
    const db = await openPackStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const facts = ['a', 'b', 'c'].map((id) => fakeFact({ id }));
    // What is waiting when a transaction ends rejects too: nobody hears it twice.
    put.mockImplementationOnce(function (this: IDBObjectStore, ...args) {
      put.mockRestore();
      queueMicrotask(() => {
        this.transaction.abort();
      });
      return this.put(...args);
    });
    const unheard: unknown[] = [];
    const listener = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', listener);
    await expect(fillPackStore(db, fakePack({ facts }))).rejects.toThrow();
    await new Promise((done) => setTimeout(done, 20));
    process.off('unhandledRejection', listener);
    expect(unheard).toEqual([]);
  });

  it('fills more facts than one transaction takes', async () => {
    const facts = Array.from({ length: 2500 }, (_, i) =>
      fakeFact({ id: `fact-${i}` }),
    );
    const reader = await filledReader(fakePack({ facts }));
    const { ids } = await reader.readCatalogue();
    expect(ids).toHaveLength(2500);
    expect(await reader.readFacts(ids)).toHaveLength(2500);
  });
});

describe('readPackStore', () => {
  it('finds facts by entity and by contract', async () => {
    const facts = [
      fakeFact({ id: 'a', entities: ['ice', 'azure'] }),
      fakeFact({ id: 'b', entities: ['azure'], contract: 'big-one' }),
    ];
    const reader = await filledReader(fakePack({ facts }));
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await reader.readFactsAbout('azure'))).toEqual(['a', 'b']);
    expect(ids(await reader.readFactsAbout('nobody'))).toEqual([]);
    expect(ids(await reader.readFactsOfContract('big-one'))).toEqual(['b']);
  });

  it('leaves out ids that it does not know', async () => {
    const reader = await filledReader();
    expect(await reader.readFacts(['nothing', 'fact-1'])).toHaveLength(1);
    expect(await reader.readSources(['nothing'])).toEqual([]);
  });

  it('reads all facts by one call, in the order that was asked for', async () => {
    const facts = Array.from({ length: 60 }, (_, at) =>
      fakeFact({ id: `fact-${at}` }),
    );
    const reader = await filledReader(fakePack({ facts }));
    const ids = facts.map(({ id }) => id).reverse();
    const single = vi.spyOn(IDBObjectStore.prototype, 'get');
    const found = await reader.readFacts([...ids, 'nothing']);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(single).not.toHaveBeenCalled();
  });

  it('reads no more than was asked for, where that is not all', async () => {
    const facts = Array.from({ length: 60 }, (_, at) =>
      fakeFact({ id: `fact-${at}` }),
    );
    const reader = await filledReader(fakePack({ facts }));
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const ids = facts.slice(0, 55).map(({ id }) => id);
    const found = await reader.readFacts(ids);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(all).not.toHaveBeenCalled();
  });

  it('finds the facts that name one, and the sources of an origin', async () => {
    const facts = [
      fakeFact({ id: 'a', replies: ['b'], supersedes: ['c'] }),
      fakeFact({ id: 'b' }),
      fakeFact({ id: 'c' }),
    ];
    const reader = await filledReader(fakePack({ facts }));
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await reader.readFactsThat('replies', 'b'))).toEqual(['a']);
    expect(ids(await reader.readFactsThat('supersedes', 'c'))).toEqual(['a']);
    expect(ids(await reader.readFactsThat('replies', 'c'))).toEqual([]);
    expect(ids(await reader.readSourcesOf('courier-1'))).toEqual(['courier-1']);
  });

  it('answers as a pack in memory does', async () => {
    const facts = ['2026', '2018', '2026-01-01'].map((date, at) =>
      fakeFact({ id: `fact-${at}`, date, title: `Award ${at}` }),
    );
    const pack = fakePack({ facts });
    const [stored, inMemory] = [
      await filledReader(pack),
      readPackInMemory(pack),
    ];
    expect(await stored.readCatalogue()).toEqual(
      await inMemory.readCatalogue(),
    );
    expect(await stored.readWords()).toEqual(await inMemory.readWords());
  });

  it('rejects when the pack is not there', async () => {
    const reader = readPackStore(await openPackStore(), frameOf(fakePack()));
    await expect(reader.readCatalogue()).rejects.toThrow('not in the database');
  });

  it('makes the stores of an older version anew', async () => {
    const old = await openDB('gloss', 1, {
      upgrade(db) {
        db.createObjectStore('facts', { keyPath: 'id' });
        db.createObjectStore('frame');
      },
    });
    await old.put('frame', frameOf(fakePack()), 'frame');
    old.close();
    expect(await holdsPack(await openPackStore(), 'abc')).toBe(false);
  });
});
