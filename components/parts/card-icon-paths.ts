/** An icon on a grid of 16: lines, and areas filled in the same colour. */
export interface IconPaths {
  strokes?: string;
  fills?: string;
}

/**
 * The icons that cards need, all drawn for the project, for a line of 1.35.
 * The others are apart, so that pages do not carry them.
 */
export const CARD_ICON_PATHS = {
  agency: {
    strokes: 'M2 6 8 2.5 14 6ZM2 13.5h12M4 6v7.2M6.7 6v7.2M9.3 6v7.2M12 6v7.2',
  },
  company: {
    strokes:
      'M2.5 13.5h11M4 13.5v-11h5v11M9 6h3.2v7.5M6 5h1M6 7.5h1M6 10h1M10.6 8.5h.1M10.6 11h.1',
  },
  product: {
    strokes:
      'M4.7 12.7a2.9 2.9 0 0 1-.3-5.8 3.9 3.9 0 0 1 7.5.6 2.6 2.6 0 0 1-.3 5.2Z',
  },
  person: {
    strokes:
      'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 13.8c.4-2.4 2.5-3.8 5.2-3.8s4.8 1.4 5.2 3.8',
  },
  organisation: {
    strokes:
      'M5.6 7.7a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2ZM1.8 12.7c.2-2 1.8-3.1 3.8-3.1s3.6 1.1 3.8 3.1M10.3 3.6a2.1 2.1 0 0 1 0 4M11.2 9.7c1.7.2 2.8 1.3 3 3',
  },
  law: {
    strokes:
      'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.3 9a1.9 1.9 0 0 0 3.4 0ZM13 4.5 11.3 9a1.9 1.9 0 0 0 3.4 0Z',
  },
  contract: {
    strokes: 'M4 1.8h5.2L12.5 5v9.2H4ZM9 2v3.3h3.3M6 8h4.5M6 10.8h4.5',
  },
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
} satisfies Record<string, IconPaths>;

/** The name of an icon that cards have. */
export type CardIconName = keyof typeof CARD_ICON_PATHS;
