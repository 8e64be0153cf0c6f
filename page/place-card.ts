import {
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Between the line and the card: the height of the notch. */
const GAP_PX = 9;
/** Kept free along the edges of the window. */
const EDGE_PX = 12;
/** How far the card begins before the word, so that the notch stands clear of its corner. */
const LEAD_PX = 28;
/** The notch is 18 wide and keeps this from the corners. */
const NOTCH_INSET_PX = 12;
const NOTCH_PX = 18;
/** A card lower than this cannot be read; it then covers what it must but the word. */
const MIN_HEIGHT_PX = 140;

/** Where a card lies beside its word, in CSS px of the viewport. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
  /** Left end of the notch within the card, and the card's side it is on. */
  notch: { left: number; side: 'top' | 'bottom' };
}

/**
 * A place under the line of the word, or above it where there is more room; 12
 * px from the edges, never over the word, lower where neither side has room.
 */
export async function placeCard(
  word: DOMRect,
  host: HTMLElement,
): Promise<CardPlace> {
  const anchor: VirtualElement = { getBoundingClientRect: () => word };
  let maxHeight = window.innerHeight - 2 * EDGE_PX;
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const { x, y, placement } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset({ mainAxis: GAP_PX, crossAxis: isRtl ? 0 : -LEAD_PX }),
      flip({ padding: EDGE_PX, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply({ availableHeight }) {
          maxHeight = Math.max(MIN_HEIGHT_PX, availableHeight);
        },
      }),
    ],
  });
  const { width, height } = host.getBoundingClientRect();
  const isAbove = placement.startsWith('top');
  const middle = word.left + Math.min(word.width, 2 * width) / 2;
  const notchLeft = middle - x - NOTCH_PX / 2;
  const shown = Math.min(height, maxHeight);
  return {
    left: x,
    top: isAbove ? word.top - GAP_PX - shown : y,
    maxHeight,
    notch: {
      left: Math.min(
        Math.max(notchLeft, NOTCH_INSET_PX),
        width - NOTCH_PX - NOTCH_INSET_PX,
      ),
      side: isAbove ? 'bottom' : 'top',
    },
  };
}

/** The right edge, where a pinned card stays. */
export function placePinned(host: HTMLElement): { left: number; top: number } {
  const { width } = host.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  return { left: Math.max(0, clientWidth - width - EDGE_PX), top: EDGE_PX };
}
