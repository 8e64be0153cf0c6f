import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  step,
  wakeAtMs,
  type CardEvent,
  type CardState,
} from '../../../core/card/card-state.ts';
import type { Point } from '../../../core/card/safe-triangle.ts';

const TIMING = { delayMs: 300, opensOnHover: true };
const ICE = 1;
const AZURE = 2;
const ON_ICE = { x: 100, y: 100 };
const CARD = { left: 72, top: 117, right: 472, bottom: 600 };

/** Plays events; between them the state is woken whenever it asked for it. */
function play(
  events: readonly CardEvent[],
  untilMs = events.at(-1)?.timeMs ?? 0,
  timing = TIMING,
): CardState {
  let state = CLOSED;
  const wakeUntil = (timeMs: number) => {
    for (let due = wakeAtMs(state); due !== null && due <= timeMs;) {
      state = step(state, { type: 'wake', timeMs: due }, timing);
      due = wakeAtMs(state);
    }
  };
  for (const event of events) {
    wakeUntil(event.timeMs);
    state = step(state, event, timing);
  }
  wakeUntil(untilMs);
  return state;
}

function move(
  timeMs: number,
  mention: number | null,
  at: Point = ON_ICE,
  rest: { isOverCard?: boolean; isBusy?: boolean } = {},
): CardEvent {
  return {
    type: 'move',
    timeMs,
    mention,
    at,
    isOverCard: false,
    isBusy: false,
    ...rest,
  };
}

const placed = (timeMs: number): CardEvent => ({
  type: 'placed',
  timeMs,
  card: CARD,
});
/** ICE's card, open and placed at 300 ms. */
const HOVERED = [move(0, ICE), placed(300)];

describe('opening', () => {
  it('opens once the pointer has rested for the delay', () => {
    expect(play([move(0, ICE)], 299).open).toBeNull();
    expect(play([move(0, ICE)], 300).open).toMatchObject({
      mention: ICE,
      by: 'hover',
    });
  });

  it('takes the delay that the reader chose', () => {
    const timing = { delayMs: 0, opensOnHover: true };
    expect(play([move(0, ICE)], 0, timing).open?.mention).toBe(ICE);
  });

  it('goes on counting through a tremble of six pixels', () => {
    const tremble = move(200, ICE, { x: 104, y: 104 });
    expect(play([move(0, ICE), tremble], 300).open?.mention).toBe(ICE);
  });

  it('counts anew after more than six pixels', () => {
    const further = move(200, ICE, { x: 107, y: 100 });
    expect(play([move(0, ICE), further], 499).open).toBeNull();
    expect(play([move(0, ICE), further], 500).open?.mention).toBe(ICE);
  });

  it('opens the next card after 100 ms while one is open', () => {
    const state = play([...HOVERED, move(400, AZURE, { x: 300, y: 60 })], 500);
    expect(state.open?.mention).toBe(AZURE);
  });

  it('opens the next card after 100 ms when one closed less than 600 ms ago', () => {
    const events: CardEvent[] = [
      ...HOVERED,
      { type: 'close', timeMs: 400 },
      move(999, AZURE),
    ];
    expect(play(events, 1099).open?.mention).toBe(AZURE);
  });

  it('waits in full when the last card closed 600 ms ago', () => {
    const events: CardEvent[] = [
      ...HOVERED,
      { type: 'close', timeMs: 400 },
      move(1000, AZURE),
    ];
    expect(play(events, 1299).open).toBeNull();
  });

  it.each([
    ['a held button', move(200, ICE, ON_ICE, { isBusy: true })],
    ['scrolling', { type: 'scroll', timeMs: 200, isWordInView: true } as const],
    ['a press', { type: 'press', timeMs: 200 } as const],
    ['leaving the window', { type: 'leave', timeMs: 200 } as const],
    ['leaving the word', move(200, null)],
  ])('does not open after %s', (_, event) => {
    expect(play([move(0, ICE), event], 1000).open).toBeNull();
  });

  it('does not open on hover where that is switched off', () => {
    const timing = { delayMs: 300, opensOnHover: false };
    expect(play([move(0, ICE)], 1000, timing).open).toBeNull();
  });

  it('lets a fast pointer pass even without a delay', () => {
    const timing = { delayMs: 0, opensOnHover: true };
    const dash = [
      move(0, null, { x: 0, y: 100 }),
      move(16, null, { x: 50, y: 100 }),
      move(32, ICE, { x: 100, y: 100 }),
      move(48, null, { x: 150, y: 100 }),
    ];
    expect(play(dash, 1000, timing).open).toBeNull();
  });

  it('opens for a fast pointer that comes to rest on the word', () => {
    const dash = [
      move(0, null, { x: 0, y: 100 }),
      move(16, null, { x: 50, y: 100 }),
      move(32, ICE, { x: 100, y: 100 }),
    ];
    expect(play(dash, 400).open?.mention).toBe(ICE);
  });

  it.each(['key', 'tap'] as const)('opens at once by %s', (by) => {
    const state = play([{ type: 'open', timeMs: 0, mention: ICE, by }]);
    expect(state.open).toMatchObject({ mention: ICE, by });
  });

  it('gives every opening a token of its own', () => {
    const first = play([{ type: 'open', timeMs: 0, mention: ICE, by: 'key' }]);
    const again = step(
      step(first, { type: 'close', timeMs: 1 }, TIMING),
      { type: 'open', timeMs: 2, mention: ICE, by: 'key' },
      TIMING,
    );
    expect(again.open?.token).not.toBe(first.open?.token);
  });
});

describe('staying open and closing', () => {
  it('closes 300 ms after the pointer left', () => {
    const left = [...HOVERED, move(400, null, { x: 900, y: 60 })];
    expect(play(left, 699).open?.mention).toBe(ICE);
    expect(play(left, 700).open).toBeNull();
  });

  it('stays when the pointer comes back to the word in time', () => {
    const back = [
      ...HOVERED,
      move(400, null, { x: 900, y: 60 }),
      move(650, ICE),
    ];
    expect(play(back, 5000).open?.mention).toBe(ICE);
  });

  it('stays when the pointer comes to the card in time', () => {
    const into = move(650, null, { x: 200, y: 300 }, { isOverCard: true });
    const events = [...HOVERED, move(400, null, { x: 900, y: 60 }), into];
    expect(play(events, 60_000).open?.mention).toBe(ICE);
  });

  it('ignores other mentions on the way to the card', () => {
    const onTheWay = move(400, AZURE, { x: 130, y: 112 });
    expect(play([...HOVERED, onTheWay], 5000).open?.mention).toBe(ICE);
  });

  it.each(['key', 'tap'] as const)(
    'does not close when the pointer leaves a card opened by %s',
    (by) => {
      const events: CardEvent[] = [
        { type: 'open', timeMs: 0, mention: ICE, by },
        move(100, null, { x: 900, y: 60 }),
        { type: 'leave', timeMs: 200 },
      ];
      expect(play(events, 5000).open?.mention).toBe(ICE);
    },
  );

  it('does not close by itself once the keyboard is used inside', () => {
    const events: CardEvent[] = [
      ...HOVERED,
      { type: 'focus', timeMs: 400 },
      move(500, null, { x: 900, y: 60 }),
    ];
    expect(play(events, 5000).open?.mention).toBe(ICE);
  });

  it.each([
    ['Esc', { type: 'escape', timeMs: 400 } as const],
    ['a press outside', { type: 'press', timeMs: 400 } as const],
    [
      'a word scrolled away',
      { type: 'scroll', timeMs: 400, isWordInView: false } as const,
    ],
  ])('closes on %s', (_, event) => {
    expect(play([...HOVERED, event]).open).toBeNull();
  });
});

describe('a pinned card', () => {
  const PINNED: CardEvent[] = [...HOVERED, { type: 'pin', timeMs: 400 }];

  it.each([
    ['leaving', move(500, null, { x: 900, y: 60 })],
    ['a press', { type: 'press', timeMs: 500 } as const],
    [
      'scrolling',
      { type: 'scroll', timeMs: 500, isWordInView: false } as const,
    ],
  ])('survives %s', (_, event) => {
    expect(play([...PINNED, event], 5000).open?.isPinned).toBe(true);
  });

  it('takes the next mention and stays pinned', () => {
    const state = play([...PINNED, move(500, AZURE, { x: 300, y: 60 })], 600);
    expect(state.open).toMatchObject({ mention: AZURE, isPinned: true });
  });

  it('is unpinned by the first Esc and closed by the second', () => {
    const once: CardEvent[] = [...PINNED, { type: 'escape', timeMs: 500 }];
    expect(play(once).open?.isPinned).toBe(false);
    expect(play([...once, { type: 'escape', timeMs: 600 }]).open).toBeNull();
  });
});
