import { describe, expect, it, vi } from 'vitest';
import type { CardServices, WayBack } from '../../page/card-services.ts';
import {
  createCardActions,
  type CardStage,
} from '../../page/create-card-actions.ts';

/** A card that was told to hide the site, with what undo will answer. */
async function hidden(undo: WayBack['undo']) {
  const services = {
    hide: () => Promise.resolve({ undo }),
  } satisfies Partial<CardServices>;
  const scene: CardStage['scene'] = {
    card: null,
    notice: null,
    panels: new Set(),
    copied: null,
    announcement: '',
    undo: null,
  };
  const draw = vi.fn();
  const close = vi.fn();
  // The parts of a stage that hiding has nothing to do with are left out.
  const stage = { scene, services, draw, close } as unknown as CardStage;
  const actions = createCardActions(stage);
  actions.hide({ what: 'site' }, 'Nothing is marked here.');
  await vi.waitFor(() => {
    expect(scene.notice).toEqual({ hidden: 'Nothing is marked here.' });
  });
  return { actions, scene, draw, close };
}

describe('undo in a card', () => {
  it('closes the card once all is as before', async () => {
    const { actions, scene, close } = await hidden(() => Promise.resolve(null));
    actions.undo();
    await vi.waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(scene.undo).toBeNull();
  });

  it('is asked for once by two clicks', async () => {
    const undo = vi.fn(() => Promise.resolve(null));
    const { actions, close } = await hidden(undo);
    actions.undo();
    actions.undo();
    await vi.waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('says when it could not be stored, and can be asked for again', async () => {
    const answers = ['failed', null] as const;
    let asked = 0;
    const { actions, scene, draw, close } = await hidden(() =>
      Promise.resolve(answers[asked++] ?? null),
    );
    actions.undo();
    await vi.waitFor(() => {
      expect(scene.notice).toBe('not-undone');
    });
    expect(close).not.toHaveBeenCalled();
    // Once for what was hidden, once for what could not be undone.
    expect(draw).toHaveBeenCalledTimes(2);
    actions.undo();
    await vi.waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
  });
});
