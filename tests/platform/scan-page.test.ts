import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../platform/answer.ts';
import { readProjectLexicon } from '../support/project-lexicon.ts';

const lexicon = await readProjectLexicon();
const load = vi.fn<() => Promise<typeof lexicon>>();
vi.mock('../../platform/load-pack.ts', () => ({ loadLexicon: () => load() }));

const FIRST = {
  page: 'a',
  context: { title: null, language: 'en', url: null },
  texts: [],
  added: [[1, 'Microsoft said so.'] as const],
  removed: [],
};
const CHANGE = { ...FIRST, context: null, added: [] };

/** Begins another life of the background. */
async function startBackground() {
  vi.resetModules();
  return (await import('../../platform/scan-page.ts')).scanPage;
}

/** A page as the browser vouches for it; of a sender no more is read. */
function sender(tab = 1, frameId = 0, documentId?: string): Sender {
  return { tab: { id: tab }, frameId, documentId } as Sender;
}

beforeEach(() => {
  load.mockResolvedValue(lexicon);
});

describe('scanPage', () => {
  it('finds the mentions of a page and hears of its changes', async () => {
    const scanPage = await startBackground();
    const found = await scanPage(FIRST, sender());
    expect(found.scan?.mentions[0]?.[1][0]?.surface).toBe('Microsoft');
    expect(await scanPage(CHANGE, sender())).toMatchObject({
      scan: { mentions: [] },
    });
  });

  it('asks for all of a page where the background was ended', async () => {
    await (
      await startBackground()
    )(FIRST, sender());
    const scanPage = await startBackground();
    expect((await scanPage(CHANGE, sender())).scan).toBeNull();
  });

  it.each([
    ['tab', sender(2)],
    ['frame', sender(1, 3)],
    ['document', sender(1, 0, 'D2')],
  ])(
    'takes a page of the same name in another %s for another',
    async (_what, other) => {
      const scanPage = await startBackground();
      await scanPage(FIRST, sender(1, 0, 'D1'));
      expect((await scanPage(CHANGE, other)).scan).toBeNull();
    },
  );

  it('loads the lexicon once', async () => {
    const scanPage = await startBackground();
    await Promise.all([scanPage(FIRST, sender()), scanPage(FIRST, sender(2))]);
    await scanPage(CHANGE, sender());
    expect(load).toHaveBeenCalledOnce();
  });

  it('loads it again with the next question where that failed', async () => {
    const scanPage = await startBackground();
    load.mockRejectedValueOnce(new Error('cut'));
    await expect(scanPage(FIRST, sender())).rejects.toThrow('cut');
    expect(await scanPage(FIRST, sender())).not.toBeNull();
  });
});
