import type { Box } from './safe-triangle.ts';

/** Between the line and the card: the height of the notch. */
const GAP_PX = 9;
/** Air between a word and a sheet. */
export const SHEET_GAP_PX = 16;
/** Kept free along the edges of the window. */
const EDGE_PX = 12;
/** How far the card begins before the word, so that the notch stands clear of its corner. */
const LEAD_PX = 28;
/** The notch is 18 wide and keeps this from the corners. */
const NOTCH_INSET_PX = 12;
const NOTCH_PX = 18;
/** A card lower than this cannot be read; it then lies over everything but the word. */
const MIN_HEIGHT_PX = 140;

/** Where a card lies, in CSS px of the viewport. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
  /** Left end of the notch within the card, and the card's side it is on; null without a word to point at. */
  notch: { left: number; side: 'top' | 'bottom' } | null;
}

/** Width and height in CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** What a place is chosen by; `card` is the size it would take with room enough. */
export interface PlaceQuestion {
  /** The line box of the word. */
  word: Box;
  card: Size;
  window: Size;
  isRtl: boolean;
}

/**
 * A place under the line of the word, or above it where it does not fit below
 * and there is more room; 12 px from the edges, never over the word, and lower
 * than it would be where neither side has room for all of it.
 */
export function placeBeside(question: PlaceQuestion): CardPlace {
  const { word, card, window, isRtl } = question;
  const below = window.height - EDGE_PX - (word.bottom + GAP_PX);
  const above = word.top - GAP_PX - EDGE_PX;
  const isAbove = card.height > below && above > below;
  const maxHeight = Math.max(MIN_HEIGHT_PX, isAbove ? above : below);
  const height = Math.min(card.height, maxHeight);
  const wanted = isRtl
    ? word.right + LEAD_PX - card.width
    : word.left - LEAD_PX;
  const left = clamp(wanted, EDGE_PX, window.width - card.width - EDGE_PX);
  const middle = (word.left + word.right) / 2;
  return {
    left,
    top: isAbove ? word.top - GAP_PX - height : word.bottom + GAP_PX,
    maxHeight,
    notch: {
      left: clamp(
        middle - left - NOTCH_PX / 2,
        NOTCH_INSET_PX,
        card.width - NOTCH_PX - NOTCH_INSET_PX,
      ),
      side: isAbove ? 'bottom' : 'top',
    },
  };
}

/** Where a sheet lies: at which end of the window, and how high it may be there; null where all of it has room. */
export interface SheetPlace {
  side: 'top' | 'bottom';
  maxHeight: number | null;
}

/**
 * The bottom, where a sheet leaves its word in sight; else the end with more
 * room beside the word, and no higher than that. `word` is its line box, null
 * where it has none.
 */
export function placeSheet(question: {
  word: Box | null;
  sheetHeight: number;
  windowHeight: number;
}): SheetPlace {
  const { word, sheetHeight, windowHeight } = question;
  const below = word ? windowHeight - word.bottom - SHEET_GAP_PX : Infinity;
  const above = word ? word.top - SHEET_GAP_PX : 0;
  const isAbove = sheetHeight > below && above > below;
  const room = isAbove ? above : below;
  return {
    side: isAbove ? 'top' : 'bottom',
    maxHeight: room < sheetHeight ? Math.max(MIN_HEIGHT_PX, room) : null,
  };
}

/** The right edge, where a pinned card stays. */
export function placeAside(card: Size, window: Size): CardPlace {
  return {
    left: Math.max(0, window.width - card.width - EDGE_PX),
    top: EDGE_PX,
    maxHeight: window.height - 2 * EDGE_PX,
    notch: null,
  };
}

/** The nearest value between two; the lower one where they are crossed. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
