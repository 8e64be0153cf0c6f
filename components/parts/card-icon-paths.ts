import type { CardIconName, Drawing } from '../../core/card/card-design.ts';

/** The icons of cards, all drawn for the project, for a line of 1.35. */
export const CARD_ICON_PATHS: Readonly<Record<CardIconName, Drawing>> = {
  pin: {
    strokes: 'M5.5 2h5M6.2 2v4.6L4.3 9.2h7.4L9.8 6.6V2M8 9.2v4.8',
  },
  pinned: {
    strokes: 'M5.5 2h5M8 9.2v4.8',
    fills: 'M6.2 2v4.6L4.3 9.2h7.4L9.8 6.6V2Z',
  },
  close: { strokes: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  'chevron-up': { strokes: 'M4 10l4-4 4 4' },
  'chevron-down': { strokes: 'M4 6l4 4 4-4' },
  sliders: {
    strokes:
      'M2 5h6.6M12.2 5H14M2 11h1.8M7.4 11H14M10.4 6.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM5.6 12.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  },
  'eye-off': {
    strokes:
      'M2.5 2.5l11 11M6.5 3.9A6.5 6.5 0 0 1 8 3.7c3 0 5.2 2 6.3 4.3a8.7 8.7 0 0 1-1.9 2.5M10.3 11.8A6 6 0 0 1 8 12.3C5 12.3 2.8 10.3 1.7 8a8.7 8.7 0 0 1 2.5-3M6.6 6.7a1.9 1.9 0 0 0 2.7 2.7',
  },
  ban: { strokes: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM3.8 3.8l8.4 8.4' },
  clock: { strokes: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.3 1.5' },
  filter: { strokes: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3' },
};
