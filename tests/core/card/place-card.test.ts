import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeAside,
  placeBeside,
  placeSheet,
} from '../../../core/card/place-card.ts';

const WINDOW = { width: 1280, height: 900 };
const CARD = { width: 400, height: 500 };

function wordAt(left: number, top: number, width = 40) {
  return { left, top, right: left + width, bottom: top + 24 };
}

const place = (word: ReturnType<typeof wordAt>, card = CARD) =>
  placeBeside({ word, card, window: WINDOW, isRtl: false });

describe('placeBeside', () => {
  it('lies under the line, with the notch on the word', () => {
    const { left, top, notch } = place(wordAt(300, 100));
    expect(top).toBe(133);
    expect(notch?.side).toBe('top');
    expect(left + (notch?.left ?? 0) + 9).toBe(320);
  });

  it('lies above where it does not fit below and there is more room', () => {
    const { top, notch } = place(wordAt(300, 800));
    expect(top + CARD.height).toBe(791);
    expect(notch?.side).toBe('bottom');
  });

  it('stays below, lower, where it fits nowhere and there is more room below', () => {
    const { top, maxHeight } = place(wordAt(300, 400), {
      width: 400,
      height: 2000,
    });
    expect(top).toBe(433);
    expect(maxHeight).toBe(900 - 12 - 433);
  });

  it.each([
    ['left', 0, 12],
    ['right', 1240, 1280 - 400 - 12],
  ])('keeps 12 px from the %s edge', (_, wordLeft, left) => {
    expect(place(wordAt(wordLeft, 100)).left).toBe(left);
  });

  it('ends with the word in a page from right to left', () => {
    const word = wordAt(600, 100);
    const { left } = placeBeside({
      word,
      card: CARD,
      window: WINDOW,
      isRtl: true,
    });
    expect(left + CARD.width).toBe(word.right + 28);
  });

  it('never covers the word, and stays in windows that have room', () => {
    fc.assert(
      fc.property(
        fc.nat(1240),
        fc.nat(870),
        fc.integer({ min: 50, max: 3000 }),
        (x, y, height) => {
          const word = wordAt(x, y);
          const { left, top, maxHeight } = place(word, { width: 400, height });
          const bottom = top + Math.min(height, maxHeight);
          expect(top >= word.bottom || bottom <= word.top).toBe(true);
          expect(left).toBeGreaterThanOrEqual(12);
          expect(left + 400).toBeLessThanOrEqual(1268);
          expect(top).toBeGreaterThanOrEqual(12);
          expect(bottom).toBeLessThanOrEqual(888);
        },
      ),
    );
  });
});

describe('placeAside', () => {
  it('lies at the right edge without a notch', () => {
    expect(placeAside(CARD, WINDOW)).toEqual({
      left: 868,
      top: 12,
      maxHeight: 876,
      notch: null,
    });
  });
});

describe('placeSheet', () => {
  const placeAt = (top: number, sheetHeight: number) =>
    placeSheet({
      word: wordAt(20, top),
      sheetHeight,
      windowHeight: WINDOW.height,
    });

  it('lies at the bottom where it leaves its word in sight', () => {
    expect(placeAt(200, 500)).toEqual({ side: 'bottom', maxHeight: null });
  });

  it('lies at the top where its word is at the end of the window', () => {
    expect(placeAt(860, 500)).toEqual({ side: 'top', maxHeight: null });
  });

  it('is as low as it must be beside a word in the middle', () => {
    expect(placeAt(400, 600)).toEqual({ side: 'bottom', maxHeight: 460 });
    expect(placeAt(460, 600)).toEqual({ side: 'top', maxHeight: 444 });
  });

  it('lies at the bottom without a word', () => {
    const question = { word: null, sheetHeight: 600, windowHeight: 900 };
    expect(placeSheet(question)).toEqual({ side: 'bottom', maxHeight: null });
  });
});
