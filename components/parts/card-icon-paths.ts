import type { Drawing } from '../../core/card/card.ts';

/**
 * The icons that a card has without its facts, all drawn for the project, for
 * a line of 1.35. The others are apart, so that pages do not carry them.
 */
export const CARD_ICON_PATHS = {
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
} satisfies Record<string, Drawing>;

/** The name of an icon that every card has. */
export type CardIconName = keyof typeof CARD_ICON_PATHS;
