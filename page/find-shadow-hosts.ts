/** A host of a shadow tree, or an element that may become one. */
export interface PossibleHost {
  element: Element;
  root: ShadowRoot | null;
}

/** The shadow tree of an element, open or closed; null where it has none. */
export type FindShadowRoot = (element: Element) => ShadowRoot | null;

/**
 * All elements but those that stand on pages by the thousand and host nothing:
 * a look at each in script would cost more than all the rest. Of paragraphs
 * and spans, which could, the empty ones are asked.
 */
const HOSTS =
  ':not(a,span,li,p,td,i,b,em,strong,img,br,ul,tr,h2,h3,svg,path,sup,button),' +
  'span:empty,p:empty';

/**
 * The elements of a tree, itself included, that host a shadow tree or may come
 * to host one, in the order of the page.
 */
export function* findShadowHosts(
  root: Element | ShadowRoot,
  findRoot: FindShadowRoot,
): Generator<PossibleHost> {
  const inside = root.querySelectorAll(HOSTS);
  for (const element of 'localName' in root ? [root, ...inside] : inside) {
    const isCustom = element.localName.includes('-');
    // Asking for a closed root is slow; plain elements that host one hardly
    // ever hold children of their own.
    const tree =
      element.shadowRoot ??
      (isCustom || !element.hasChildNodes() ? findRoot(element) : null);
    if (tree || isCustom) yield { element, root: tree };
  }
}
