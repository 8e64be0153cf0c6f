/** A thicker line than this, in CSS px, comes close to the line of a mark. */
const THICK_PX = 1.5;

const measured = new WeakMap<Element, boolean>();

/** Whether a link is underlined with a line set to more than 1.5 px; false for no link. Each link is measured once. */
export function hasThickLine(link: Element | null): boolean {
  if (!link) return false;
  let isThick = measured.get(link);
  if (isThick === undefined) {
    const style = getComputedStyle(link);
    isThick =
      style.textDecorationLine.includes('underline') &&
      // `auto` grows with the type, as the place of the mark does.
      parseFloat(style.textDecorationThickness) > THICK_PX;
    measured.set(link, isThick);
  }
  return isThick;
}
