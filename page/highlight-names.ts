import type { MarkStyle } from '../core/settings.ts';
import { isContract } from './choose-marked.ts';

/**
 * The names under which highlights are registered, as `entrypoints/mark.css`
 * paints them. A page can read them, so that they are dull, and unlikely to be
 * a page's own; there is one for all mentions unless the user chose a style
 * that needs more.
 */
export const HIGHLIGHT_NAMES = {
  dotted: 'text-line',
  dashed: 'text-line-2',
  double: 'text-line-3',
  tint: 'text-line-4',
  tintOnDark: 'text-line-5',
  /** Has no rule: nothing is painted until the card opens. */
  quiet: 'text-line-6',
  open: 'text-line-7',
  openOnDark: 'text-line-8',
} as const;

/** What decides the look of a mention. */
export interface MarkedLook {
  entity: string;
  /** Whether the entity is a product. */
  isProduct: boolean;
  /** Whether its text is light, as on dark pages. */
  isOnDark: boolean;
}

/** The name under which a mention is painted in a style. */
export function highlightNameOf(look: MarkedLook, style: MarkStyle): string {
  switch (style) {
    case 'dotted':
      return HIGHLIGHT_NAMES.dotted;
    case 'by-kind':
      if (isContract(look.entity)) return HIGHLIGHT_NAMES.double;
      return look.isProduct ? HIGHLIGHT_NAMES.dashed : HIGHLIGHT_NAMES.dotted;
    case 'tint':
      return look.isOnDark ? HIGHLIGHT_NAMES.tintOnDark : HIGHLIGHT_NAMES.tint;
    case 'hover':
      return HIGHLIGHT_NAMES.quiet;
  }
}
