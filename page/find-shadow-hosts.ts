/** A host of a shadow tree, or an element that may become one. */
export interface PossibleHost {
  element: Element;
  root: ShadowRoot | null;
}

/** The shadow tree of an element, open or closed; null where it has none. */
export type FindShadowRoot = (element: Element) => ShadowRoot | null;

/**
 * All elements but those of which pages have many and which host nothing: a
 * look at each in script would cost more than all the rest, most of all at the
 * first of each kind. Of paragraphs, spans and headings, which could, the empty
 * ones are asked.
 */
const HOSTS =
  ':not(a,span,li,p,td,i,b,em,strong,img,br,ul,tr,h2,h3,svg,path,sup,button,' +
  'script,style,template,input,label,form,picture,source,figure,' +
  'iframe,time,g,use,table,tbody),' +
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
    const tree = element.shadowRoot;
    if (tree) yield { element, root: tree };
    // Asking for a closed root is slow; plain elements that host one hardly
    // ever hold children of their own.
    else if (mayHost(element)) yield { element, root: findRoot(element) };
  }
}

/** Whether an element is custom, or may host and holds no more than a space or comments. */
function mayHost(element: Element): boolean {
  const { localName } = element;
  return (
    localName.includes('-') ||
    // Its text tells without an object for any child.
    (element.childElementCount === 0 &&
      PLAIN.has(localName) &&
      element.textContent.trim() === '')
  );
}
