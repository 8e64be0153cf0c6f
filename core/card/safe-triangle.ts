/** A point of the viewport in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** A box of the viewport in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far outside its lines a point still counts: a hand is not a ruler. */
const SLACK_PX = 2;

/**
 * Whether a point is on the way from the word to the card: inside the triangle
 * from the pointer's last place on the word to the two near corners of the
 * card. A card beside the word has no such way, and no point is on it.
 */
export function isInSafeTriangle(point: Point, from: Point, card: Box) {
  const isBelow = card.top >= from.y;
  if (!isBelow && card.bottom > from.y) return false;
  const y = isBelow ? card.top + SLACK_PX : card.bottom - SLACK_PX;
  const depth = (point.y - from.y) / (y - from.y);
  if (!(depth >= 0 && depth <= 1)) return false;
  const edgeAt = (corner: number) => from.x + (corner - from.x) * depth;
  return (
    point.x >= edgeAt(Math.min(card.left, from.x)) - SLACK_PX &&
    point.x <= edgeAt(Math.max(card.right, from.x)) + SLACK_PX
  );
}
