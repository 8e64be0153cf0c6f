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

/** Ends the names of the three lines where they stand lower: in links whose own line is thick. */
export const LOW = '-low';

/** What decides the look of a mention. */
export interface MarkedLook {
  entity: string;
  /** Whether the entity is a product. */
  isProduct: boolean;
  /** Whether its text is light, as on dark pages. */
  isOnDark: boolean;
  /** Whether it stands in a link whose own line is thick. */
  isOverThickLine: boolean;
}

/** The name under which a mention is painted in a style. */
export function highlightNameOf(look: MarkedLook, style: MarkStyle): string {
  const low = look.isOverThickLine ? LOW : '';
  switch (style) {
    case 'dotted':
      return HIGHLIGHT_NAMES.dotted + low;
    case 'by-kind':
      if (isContract(look.entity)) return HIGHLIGHT_NAMES.double + low;
      return (
        (look.isProduct ? HIGHLIGHT_NAMES.dashed : HIGHLIGHT_NAMES.dotted) + low
      );
    case 'tint':
      return look.isOnDark ? HIGHLIGHT_NAMES.tintOnDark : HIGHLIGHT_NAMES.tint;
    case 'hover':
      return HIGHLIGHT_NAMES.quiet;
  }
}
