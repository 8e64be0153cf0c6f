import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTEXT, createClient } from './create-client.ts';
import { fakeAnswer, fakeMention } from './fake-scan-line.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a page that is not known any more', () => {
  it('tells all of itself again at once, and changes from then on', async () => {
    const { client, asked, answer, begin } = createClient();
    client.addText('Agents came.');
    const gone = await begin();
    const old = await begin();
    client.removeRun(gone);
    const fresh = client.addRun('On ICE.');
    client.addText('They left.');
    client.tell();
    await answer(null);
    expect(asked.at(-1)).toEqual({
      page: asked[0]?.page,
      context: CONTEXT,
      texts: ['Agents came.', 'They left.'],
      added: [
        [old, 'Azure grows.'],
        [fresh, 'On ICE.'],
      ],
      removed: [],
    });
    await answer(fakeAnswer());
    client.removeRun(old);
    client.tell();
    expect(asked.at(-1)).toMatchObject({ context: null, removed: [old] });
  });

  it('is told of anew with what came and went while it was asked', async () => {
    const { client, asked, answer, begin, tell } = createClient();
    const old = await begin();
    tell('On ICE.');
    client.removeRun(old);
    client.addRun('Azure again.');
    await answer(null);
    expect(asked.at(-1)?.added.map(([, text]) => text)).toEqual([
      'On ICE.',
      'Azure again.',
    ]);
    expect(asked.at(-1)?.removed).toEqual([]);
  });

  it('keeps its mentions until it is answered', async () => {
    const { answer, begin, surfacesOf, tell } = createClient();
    const old = await begin();
    tell('On ICE.');
    await answer(null);
    expect(surfacesOf(old)).toEqual(['Azure']);
    await answer(fakeAnswer());
    expect(surfacesOf(old)).toEqual([]);
  });
});

describe('a question that nobody answers', () => {
  it.each([['failed' as const], [null]])(
    'is asked again after 2 and after 10 seconds (%s)',
    async (given) => {
      const { asked, answer, tell } = createClient();
      tell('On ICE.');
      for (const [times, waitMs] of [2_000, 10_000].entries()) {
        await answer(given);
        await vi.advanceTimersByTimeAsync(waitMs - 1);
        expect(asked).toHaveLength(times + 1);
        await vi.advanceTimersByTimeAsync(1);
        expect(asked).toHaveLength(times + 2);
      }
      await answer(given);
      await vi.advanceTimersByTimeAsync(1_000_000);
      expect(asked).toHaveLength(3);
      expect(asked[2]).toEqual(asked[0]);
    },
  );

  it('is asked with the next change as if it had never failed', async () => {
    const { asked, answer, tell } = createClient();
    tell('On ICE.');
    for (let time = 0; time < 3; time += 1) {
      await answer('failed');
      await vi.advanceTimersByTimeAsync(10_000);
    }
    tell('Azure grows.');
    expect(asked).toHaveLength(4);
    expect(asked[3]?.added).toHaveLength(2);
    await answer('failed');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(5);
  });

  it('is waited for, however much is told meanwhile', async () => {
    const { asked, answer, tell } = createClient();
    tell('On ICE.');
    await answer('failed');
    for (let time = 0; time < 10; time += 1) {
      tell('Azure grows.');
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.added).toHaveLength(11);
  });

  it('tells all of the page, as nobody knows what was heard', async () => {
    const { client, asked, answer, begin, tell } = createClient();
    client.addText('Agents came.');
    const old = await begin();
    const gone = tell('On ICE.');
    client.removeRun(gone);
    await answer('failed');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.at(-1)).toEqual(asked[0]);
    expect(asked.at(-1)?.added).toEqual([[old, 'Azure grows.']]);
  });

  it('is not asked again where its runs went', async () => {
    const { client, asked, answer, tell } = createClient();
    const key = tell('On ICE.');
    await answer('failed');
    client.removeRun(key);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
  });

  it('leaves the mentions as they were', async () => {
    const { heard, answer, begin, surfacesOf, tell } = createClient();
    const key = await begin();
    tell('On ICE.');
    await answer('failed');
    expect(surfacesOf(key)).toEqual(['Azure']);
    expect(heard).toHaveLength(1);
  });

  it('is waited for as at first, once another was answered', async () => {
    const { asked, answer, tell } = createClient();
    const failAgain = async () => {
      tell('On ICE.');
      await answer('failed');
      await vi.advanceTimersByTimeAsync(2_000);
      await answer(fakeAnswer());
    };
    await failAgain();
    await failAgain();
    expect(asked).toHaveLength(4);
  });
});

describe('the next question', () => {
  it('comes after a rest of twenty times what the last one took', async () => {
    const { asked, answer, tell } = createClient();
    const key = tell('Azure grows.');
    await answer(fakeAnswer({ [key]: [fakeMention('Azure')] }), 10);
    tell('On ICE.');
    tell('ICE said so.');
    await vi.advanceTimersByTimeAsync(199);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.added).toHaveLength(2);
  });

  it('comes after half a minute at the latest', async () => {
    const { asked, answer, tell } = createClient();
    tell('Azure grows.');
    await answer(fakeAnswer(), 5_000);
    tell('On ICE.');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toHaveLength(2);
  });
});
