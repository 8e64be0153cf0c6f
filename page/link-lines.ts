/** A thicker line than this, in CSS px, comes close to the line of a mark. */
const THICK_PX = 1.5;

/** Knows which links of a page have a thick line of their own; each is measured once. */
export class LinkLines {
  readonly #isThick = new WeakMap<Element, boolean>();

  /** Whether a link is underlined with a line of a given thickness above 1.5 px; false for none. */
  hasThickLine(link: Element | null): boolean {
    if (!link) return false;
    const known = this.#isThick.get(link);
    if (known !== undefined) return known;
    const { textDecorationLine, textDecorationThickness } =
      getComputedStyle(link);
    const isThick =
      textDecorationLine.includes('underline') &&
      // `auto` grows with the type, as the place of the mark does.
      Number.parseFloat(textDecorationThickness) > THICK_PX;
    this.#isThick.set(link, isThick);
    return isThick;
  }
}
