import type { Drawing } from '../../core/card/card-design.ts';
import { CARD_ICON_PATHS } from './card-icon-paths.ts';

/** The icons of extension pages by their names, those of cards among them. */
export const ICON_PATHS = {
  ...CARD_ICON_PATHS,
  search: {
    strokes: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.5 3.5',
  },
  info: { strokes: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5v3.5M8 5.1v.1' },
  external: { strokes: 'M9.5 2.5h4v4M13.3 2.7 8 8M11.5 9.5v4h-9v-9h4' },
  check: { strokes: 'M3 8.5l3.3 3.3L13 4.7' },
  warning: { strokes: 'M8 2.3l6.3 11.2H1.7ZM8 6.5v3.2M8 11.6v.1' },
  copy: { strokes: 'M5.5 5.5h8v8h-8ZM10.5 5.3V2.5h-8v8h2.8' },
  cite: {
    strokes:
      'M3 12c1.8-.6 2.8-2 2.8-4V4H2.5v4h3M10 12c1.8-.6 2.8-2 2.8-4V4H9.5v4h3',
  },
  download: { strokes: 'M8 2.5v7.5M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11' },
  upload: { strokes: 'M8 10.5V3M4.8 5.8 8 2.6l3.2 3.2M2.5 13.5h11' },
  reset: { strokes: 'M3 3v3.5h3.5M3.2 6.3A5.3 5.3 0 1 1 2.7 9' },
  page: { strokes: 'M3.5 2h9v12h-9ZM6 5h4M6 8h4M6 11h4' },
} satisfies Record<string, Drawing>;

/** The name of an icon of the set. */
export type IconName = keyof typeof ICON_PATHS;
