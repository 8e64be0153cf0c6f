import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  fillPackStore,
  holdsPack,
  openPackStore,
  readPackStore,
} from '../../platform/pack-store.ts';
import { fakeFact, fakePack } from '../support/fake-pack.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function filled(pack = fakePack()) {
  const db = await openPackStore();
  await fillPackStore(db, pack);
  return db;
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
    const { facts } = await readPackStore(db).readAll();
    expect(facts.map((fact) => fact.id)).toEqual(['fact-2']);
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

  it('fills more facts than one transaction takes', async () => {
    const facts = Array.from({ length: 2500 }, (_, i) =>
      fakeFact({ id: `fact-${i}` }),
    );
    const db = await filled(fakePack({ facts }));
    expect((await readPackStore(db).readAll()).facts).toHaveLength(2500);
  });
});

describe('readPackStore', () => {
  it('finds facts by entity and by contract', async () => {
    const facts = [
      fakeFact({ id: 'a', entities: ['ice', 'azure'] }),
      fakeFact({ id: 'b', entities: ['azure'], contract: 'big-one' }),
    ];
    const reader = readPackStore(await filled(fakePack({ facts })));
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await reader.readFactsAbout('azure'))).toEqual(['a', 'b']);
    expect(ids(await reader.readFactsAbout('nobody'))).toEqual([]);
    expect(ids(await reader.readFactsOfContract('big-one'))).toEqual(['b']);
  });

  it('leaves out ids that it does not know', async () => {
    const reader = readPackStore(await filled());
    expect(await reader.readFacts(['nothing', 'fact-1'])).toHaveLength(1);
    expect(await reader.readSources(['nothing'])).toEqual([]);
  });

  it('rejects when the pack is not there', async () => {
    const reader = readPackStore(await openPackStore());
    await expect(reader.readFrame()).rejects.toThrow('not in the database');
  });
});
