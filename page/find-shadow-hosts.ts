import { isBlankText } from './text-roles.ts';

/** A host of a shadow tree, or an element that may become one. */
export interface PossibleHost {
  element: Element;
  root: ShadowRoot | null;
}

/** The shadow tree of an element, open or closed; null where it has none. */
export type FindShadowRoot = (element: Element) => ShadowRoot | null;

/**
 * All elements but those that stand on pages by the thousand and host nothing:
 * a look at each in script would cost more than all the rest. Of paragraphs,
 * spans and headings, which could, the empty ones are asked.
 */
const HOSTS =
  ':not(a,span,li,p,td,i,b,em,strong,img,br,ul,tr,h2,h3,svg,path,sup,button),' +
  'span:empty,p:empty,h2:empty,h3:empty';

/** Elements that may host a tree without being custom: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const PLAIN = new Set(
  (
    'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main ' +
    'nav p section span'
  ).split(' '),
);

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
    // Asking for a closed root is slow; plain elements that host one hardly
    // ever hold children of their own.
    const mayHost =
      element.localName.includes('-') ||
      (PLAIN.has(element.localName) && isEmpty(element));
    const tree = element.shadowRoot ?? (mayHost ? findRoot(element) : null);
    if (tree || mayHost) yield { element, root: tree };
  }
}

/** Whether an element holds nothing, or a space or comment alone. */
function isEmpty({ firstChild, lastChild }: Element): boolean {
  if (firstChild !== lastChild) return false;
  // Of nodes only texts have the type 3.
  return firstChild?.nodeType === 3
    ? isBlankText((firstChild as Text).data)
    : firstChild?.nodeType !== 1;
}
