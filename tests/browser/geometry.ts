/** A point of the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** A box of the viewport, in CSS px. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Middle of a box. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
