/** A number of things as readers see it: `154`, `100,000`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
