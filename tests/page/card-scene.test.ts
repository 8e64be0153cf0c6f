import { describe, expect, it } from 'vitest';
import type { Card } from '../../core/card/card.ts';
import { createScene, listQuotes, showAnswer } from '../../page/card-scene.ts';

const quoted = (id: string) => ({ id, quotes: [{ text: 'Yes.' }] });
// Scenes look at nothing else of a card.
const CARD = {
  about: [quoted('report'), { id: 'plain', quotes: [] }],
  otherSide: { fact: quoted('reply') },
} as unknown as Card;

describe('the scene of a card', () => {
  it('waits, and shows what is answered', () => {
    const scene = createScene();
    expect(scene).toMatchObject({ card: null, notice: 'loading' });
    showAnswer(scene, CARD, 'standard');
    expect(scene).toMatchObject({ card: CARD, notice: null });
    expect(scene.panels.size).toBe(0);
  });

  it.each([
    [null, 'filtered'],
    ['failed', 'failed'],
  ] as const)('shows no facts for the answer %s', (answer, notice) => {
    const scene = createScene();
    showAnswer(scene, CARD, 'standard');
    showAnswer(scene, answer, 'standard');
    expect(scene).toMatchObject({ card: null, notice });
  });

  it('has its quotes open in a detailed card, those of both sides', () => {
    const scene = createScene();
    showAnswer(scene, CARD, 'detailed');
    expect([...scene.panels]).toEqual(['quote:report', 'quote:reply']);
    expect(listQuotes(scene)).toEqual([...scene.panels]);
  });
});
