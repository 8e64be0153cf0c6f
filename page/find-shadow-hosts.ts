import { inPieces, isLarge, PIECE_SIZE, piecesOf } from './pieces-of.ts';

/** A host of a shadow tree, or an element that may become one. */
export interface PossibleHost {
  element: Element;
  root: ShadowRoot | null;
}

/** Who hears of shadow trees while a page is looked at. */
export interface HostListener {
  /** Hears of each shadow tree, some of them more than once. */
  onShadowRoot: (root: ShadowRoot) => void;
  onPossibleHost: (element: Element) => void;
}

/** The shadow tree of an element, open or closed; null where it has none. */
export type FindShadowRoot = (element: Element) => ShadowRoot | null;

/**
 * Elements inside a body that may host a tree without being custom
 * (https://dom.spec.whatwg.org/#valid-shadow-host-name). Of paragraphs, spans
 * and headings, which pages have by the thousand, the empty ones are asked.
 */
const PLAIN_HOSTS =
  'div,section,article,header,footer,main,nav,aside,blockquote,span:empty,' +
  'p:empty,h1:empty,h2:empty,h3:empty,h4:empty,h5:empty,h6:empty';

/** Names of elements that may host a tree without being custom. */
const PLAIN = new Set(
  `body,${PLAIN_HOSTS}`.replaceAll(':empty', '').split(','),
);

/**
 * All but the elements of HTML and SVG that many pages have, the commonest
 * first: a look at each in script would cost more than all the rest, most
 * of all at the first of each kind (20 to 40 µs).
 */
const CUSTOM_HOSTS =
  ':not(div,a,span,li,p,img,i,b,em,strong,svg,path,ul,td,h2,h3,button,br,' +
  'script,style,input,label,noscript,section,article,header,footer,nav,main,' +
  'aside,figure,figcaption,picture,source,sup,form,iframe,time,g,use,tr,th,' +
  'table,tbody,template,blockquote,h1,h4,h5,h6,ol,dt,dd,small,hr,link,meta,' +
  'title,desc,defs,symbol,circle,rect,stop,polygon,select,option)';

/**
 * The elements of a tree, itself included, that host a shadow tree or may come
 * to host one, in the order of the page: a list, or for a tree that is too
 * large for one step the way through it, where null is a chance to pause.
 */
export function findShadowHosts(
  root: Element | ShadowRoot,
  findRoot: FindShadowRoot,
  pieceSize = PIECE_SIZE,
): readonly PossibleHost[] | Iterable<PossibleHost | null> {
  const hosts: PossibleHost[] = [];
  const note = (element: Element) => {
    const tree = element.shadowRoot;
    // Asking for a closed root is slow; plain elements that host one hardly
    // ever hold children of their own.
    if (tree || mayHost(element))
      hosts.push({ element, root: tree ?? findRoot(element) });
  };
  const noteTop = (top: Node) => {
    // Of nodes only elements have a local name.
    if ('localName' in top) note(top as Element);
  };
  const noteInside = (tree: ParentNode) =>
    tree.querySelectorAll(`${PLAIN_HOSTS},${CUSTOM_HOSTS}`).forEach(note);
  noteTop(root);
  if (isLarge(root, pieceSize))
    return inPieces(piecesOf(root, pieceSize, noteTop), (piece) => {
      for (const node of piece) {
        noteTop(node);
        if ('children' in node) noteInside(node as Element);
      }
      return hosts.splice(0);
    });
  noteInside(root);
  return hosts;
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
