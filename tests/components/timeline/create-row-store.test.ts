import { describe, expect, it } from 'vitest';
import { createRowStore } from '../../../components/timeline/create-row-store.ts';
import { fakeFact } from '../../support/fake-pack.ts';

/** A store over so many facts, and the ids that each reading asked for. */
function storeOf(count: number, hasFailed: () => boolean = () => false) {
  const ids = Array.from({ length: count }, (_, at) => `fact-${at}`);
  const readings: (readonly string[])[] = [];
  const store = createRowStore(ids, (wanted) => {
    readings.push(wanted);
    return hasFailed()
      ? Promise.reject(new Error('no database'))
      : Promise.resolve(wanted.map((id) => fakeFact({ id })));
  });
  return { store, readings };
}

/** Lets everything that is under way settle. */
const settle = () => new Promise((done) => setTimeout(done));

describe('createRowStore', () => {
  it('reads together what one drawing asks for, and only that', async () => {
    const { store, readings } = storeOf(100_000);
    expect([store.get(7), store.get(99_999)]).toEqual([null, null]);
    await settle();
    expect(readings).toEqual([['fact-7', 'fact-99999']]);
    expect(store.get(7)?.id).toBe('fact-7');
  });

  it('does not ask twice for what is on its way', async () => {
    const { store, readings } = storeOf(10);
    store.get(1);
    await Promise.resolve();
    store.get(1);
    store.get(2);
    await settle();
    expect(readings).toEqual([['fact-1'], ['fact-2']]);
  });

  it('asks again for what could not be read', async () => {
    let hasFailed = true;
    const { store } = storeOf(10, () => hasFailed);
    store.get(1);
    await settle();
    hasFailed = false;
    expect(store.get(1)).toBeNull();
    await settle();
    expect(store.get(1)?.id).toBe('fact-1');
  });

  it('reads a small pack whole, and of a large one the first rows', async () => {
    const [small, large] = [storeOf(154), storeOf(100_000)];
    await small.store.readFirst(Uint32Array.of(3, 2, 1));
    await large.store.readFirst(
      Uint32Array.from({ length: 100_000 }, (_, at) => at),
    );
    expect(small.readings[0]).toHaveLength(154);
    expect(large.readings[0]).toHaveLength(40);
  });

  it('keeps no more than some thousands', async () => {
    const { store } = storeOf(100_000);
    for (let at = 0; at < 3000; at += 1) store.get(at);
    await settle();
    for (let at = 3000; at < 6000; at += 1) store.get(at);
    await settle();
    expect(store.get(0)).toBeNull();
    expect(store.get(5999)?.id).toBe('fact-5999');
  });
});
