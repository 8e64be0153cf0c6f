/** A stretch of text. */
export interface Span {
  start: number;
  end: number;
}

/** The index of the first of some spans in order that starts at an offset or later; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
