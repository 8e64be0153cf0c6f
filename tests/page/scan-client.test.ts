import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CONTEXT_LIMIT,
  type ScanAnswer,
  TEXT_LIMIT,
} from '../../core/scan/scan-question.ts';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import { CONTEXT, createClient } from './create-client.ts';
import { fakeAnswer, fakeMention } from './fake-scan-line.ts';

const MORE_NAMES = prepareNames(['Azure', 'ICE', 'Palantir']);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('what is told of a page', () => {
  it('is all of it at first', () => {
    const { client, asked, tell } = createClient();
    client.addText('Agents came.');
    client.addRun('Azure grows.');
    tell('On ICE.');
    expect(asked).toEqual([
      {
        page: expect.stringMatching(/^[\da-z]{1,64}$/) as string,
        context: CONTEXT,
        texts: ['Agents came.'],
        added: [
          [1, 'Azure grows.'],
          [2, 'On ICE.'],
        ],
        removed: [],
      },
    ]);
  });

  it('is no more than counts of what the page says of itself', () => {
    const saying = (length: number) => {
      const text = 'x'.repeat(length);
      return { title: text, language: text, url: text };
    };
    const { asked, tell } = createClient(saying(CONTEXT_LIMIT + 1));
    tell('On ICE.');
    expect(asked[0]?.context).toEqual(saying(CONTEXT_LIMIT));
  });

  it('is what came and what went afterwards', async () => {
    const { client, asked, begin } = createClient();
    client.addText('Agents came.');
    const gone = await begin();
    client.removeRun(gone);
    const come = client.addRun('On ICE.');
    client.addText('They left.');
    client.tell();
    expect(asked[1]).toEqual({
      page: asked[0]?.page,
      context: null,
      texts: ['They left.'],
      added: [[come, 'On ICE.']],
      removed: [gone],
    });
  });

  it('is nothing of runs without a name, and these have no key', () => {
    const { client, asked } = createClient();
    expect(client.addRun('The police came.')).toBe(0);
    client.tell();
    expect(asked).toEqual([]);
  });

  it('is no run that went before anybody was asked', () => {
    const { client, asked } = createClient();
    client.removeRun(client.addRun('On ICE.'));
    client.tell();
    expect(asked).toEqual([]);
  });

  it('is nothing twice', async () => {
    const { client, asked, begin } = createClient();
    const key = await begin();
    client.tell();
    client.removeRun(key);
    client.removeRun(key);
    client.tell();
    expect(asked.map(({ removed }) => removed)).toEqual([[], [key]]);
  });

  it('is text only beside runs', async () => {
    const { client, asked, begin } = createClient();
    await begin();
    client.addText('Agents came.');
    client.tell();
    expect(asked).toHaveLength(1);
  });

  it('is text up to a limit', async () => {
    const { client, asked, begin } = createClient();
    expect([client.hasText, client.wanted]).toEqual([false, TEXT_LIMIT]);
    client.addText('x'.repeat(TEXT_LIMIT - 2));
    client.addText('abc');
    client.addText('def');
    expect([client.hasText, client.wanted]).toEqual([true, 0]);
    await begin();
    expect(asked[0]?.texts.slice(1)).toEqual(['ab']);
  });

  it('bears another name than other pages', async () => {
    const [one, other] = [createClient(), createClient()];
    await one.begin();
    await other.begin();
    expect(one.asked[0]?.page).not.toBe(other.asked[0]?.page);
  });

  it('waits for the answer to what was told before', async () => {
    const { client, asked, answer, tell } = createClient();
    const first = tell('Azure grows.');
    const second = tell('On ICE.');
    client.removeRun(first);
    client.tell();
    expect(asked).toHaveLength(1);
    await answer(fakeAnswer());
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ added: [[second, 'On ICE.']] });
    expect(asked[1]?.removed).toEqual([first]);
  });
});

describe('what is answered', () => {
  it('is the mentions of runs, those told before among them', async () => {
    const { heard, answer, begin, surfacesOf, tell } = createClient();
    const first = await begin();
    const second = tell('On ICE.');
    await answer(
      fakeAnswer({
        [first]: [fakeMention('Az')],
        [second]: [fakeMention('On')],
      }),
    );
    expect([surfacesOf(first), surfacesOf(second)]).toEqual([['Az'], ['On']]);
    expect(heard).toEqual([[first], [first, second]]);
  });

  it('is heard for runs that hold no mention', async () => {
    const { heard, answer, surfacesOf, tell } = createClient();
    const key = tell('On ICE.');
    await answer(fakeAnswer());
    expect(heard).toEqual([[key]]);
    expect(surfacesOf(key)).toEqual([]);
  });

  it('is not heard for a run that went meanwhile', async () => {
    const { client, heard, answer, surfacesOf, tell } = createClient();
    const gone = client.addRun('Azure grows.');
    const left = tell('On ICE.');
    client.removeRun(gone);
    await answer(
      fakeAnswer({
        [gone]: [fakeMention('Azure')],
        [left]: [fakeMention('On')],
      }),
    );
    expect(heard).toEqual([[left]]);
    expect(surfacesOf(gone)).toEqual([]);
  });

  it('is forgotten with its run', async () => {
    const { client, begin, surfacesOf } = createClient();
    const key = await begin();
    expect(surfacesOf(key)).toEqual(['Azure']);
    client.removeRun(key);
    expect(surfacesOf(key)).toEqual([]);
  });

  it('is what is known of subjects, from all answers together', async () => {
    const { answer, begin, subjects: known, tell } = createClient();
    const say = (subjects: ScanAnswer['subjects']) => {
      tell('On ICE.');
      return answer(fakeAnswer({}, { subjects }));
    };
    await begin();
    await say({ azure: { isProduct: true } });
    await say({ ice: { topics: ['contracts'] } });
    expect(known.get('azure')).toEqual({ isProduct: true });
    expect(known.get('ice')).toEqual({ topics: ['contracts'] });
  });

  it('is once which more names count', async () => {
    const { client, answer, tell } = createClient();
    const widen = () => {
      tell('On ICE.');
      return answer(fakeAnswer({}, { names: MORE_NAMES }));
    };
    expect(client.addRun('Palantir won.')).toBe(0);
    await widen();
    const { sieve } = client;
    expect(client.addRun('Palantir won.')).toBeGreaterThan(0);
    await widen();
    expect(client.sieve).toBe(sieve);
  });
});

describe('a page of more text with names than is weighed', () => {
  it('tells no more than that until some of it is gone', () => {
    const { client } = createClient();
    const wall = client.addRun(`ICE ${'x'.repeat(499_990)}`);
    expect(client.addRun('Azure grows.')).toBe(0);
    client.removeRun(wall);
    expect(client.addRun('Azure grows.')).toBeGreaterThan(0);
  });
});

describe('a client that was stopped', () => {
  it('asks nothing and hears no answer', async () => {
    const { client, asked, heard, answer, surfacesOf, tell } = createClient();
    const key = tell('Azure grows.');
    client.stop();
    client.addRun('On ICE.');
    await answer(fakeAnswer({ [key]: [fakeMention('Azure')] }));
    client.tell();
    expect([asked.length, heard, surfacesOf(key)]).toEqual([1, [], []]);
  });

  it('asks nothing again that failed', async () => {
    const { client, asked, answer, tell } = createClient();
    tell('On ICE.');
    await answer('failed');
    client.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(1);
  });
});
