import { isLarge, PIECE_SIZE, piecesOf } from './pieces-of.ts';

/** A host of a shadow tree, or an element that may become one. */
export interface PossibleHost {
  element: Element;
  root: ShadowRoot | null;
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
 * All but elements of HTML and SVG that pages have, those of which they have
 * many first: a look at each in script would cost more than all the rest, most
 * of all at the first of each kind (20 to 40 µs).
 */
const CUSTOM_HOSTS =
  ':not(div,a,span,li,p,img,i,b,em,strong,svg,path,ul,td,h2,h3,button,br,' +
  'script,style,input,label,noscript,section,article,header,footer,nav,main,' +
  'aside,figure,figcaption,picture,source,sup,form,iframe,time,g,use,tr,th,' +
  'table,tbody,template,blockquote,h1,h4,h5,h6,ol,dl,dt,dd,small,hr,cite,' +
  'code,pre,link,meta,abbr,title,desc,defs,symbol,circle,rect,stop,polygon,' +
  'fieldset,legend,select,option,textarea,center,font,ins,video,audio,canvas,' +
  'thead,linearGradient,clipPath)';

/**
 * The elements of a tree, itself included, that host a shadow tree or may come
 * to host one, in the order of the page: a list, or for a tree that is too
 * large for one step the way through it, where null is a chance to pause.
 * `custom` leaves out those that need no definition, most of which get their
 * tree from a script that runs late.
 */
export function findShadowHosts(
  root: Element | ShadowRoot,
  findRoot: FindShadowRoot,
  kind: 'custom' | 'all',
  pieceSize = PIECE_SIZE,
): readonly PossibleHost[] | Iterable<PossibleHost | null> {
  if (isLarge(root, pieceSize))
    return findInPieces(root, findRoot, kind, pieceSize);
  const hosts: PossibleHost[] = [];
  noteTop(root, findRoot, kind, hosts);
  noteInside(root, findRoot, kind, hosts);
  return hosts;
}

function* findInPieces(
  root: Element | ShadowRoot,
  findRoot: FindShadowRoot,
  kind: 'custom' | 'all',
  pieceSize: number,
): Generator<PossibleHost | null> {
  const hosts: PossibleHost[] = [];
  const note = (element: Element) => noteTop(element, findRoot, kind, hosts);
  noteTop(root, findRoot, kind, hosts);
  for (const piece of piecesOf(root, pieceSize, note)) {
    for (const node of piece) {
      // Of nodes only elements have the type 1.
      if (node.nodeType !== 1) continue;
      note(node as Element);
      noteInside(node as Element, findRoot, kind, hosts);
    }
    yield* hosts.splice(0);
    yield null;
  }
}

/** Notes the top of a tree where it is of the kind. */
function noteTop(
  top: Element | ShadowRoot,
  findRoot: FindShadowRoot,
  kind: 'custom' | 'all',
  hosts: PossibleHost[],
): void {
  if ('localName' in top && (kind === 'all' || top.localName.includes('-')))
    noteHost(top, findRoot, hosts);
}

function noteInside(
  root: Element | ShadowRoot,
  findRoot: FindShadowRoot,
  kind: 'custom' | 'all',
  hosts: PossibleHost[],
): void {
  const inside = root.querySelectorAll(
    kind === 'all' ? `${PLAIN_HOSTS},${CUSTOM_HOSTS}` : CUSTOM_HOSTS,
  );
  for (const element of inside) noteHost(element, findRoot, hosts);
}

function noteHost(
  element: Element,
  findRoot: FindShadowRoot,
  hosts: PossibleHost[],
): void {
  const tree = element.shadowRoot;
  if (tree) hosts.push({ element, root: tree });
  // Asking for a closed root is slow; plain elements that host one hardly
  // ever hold children of their own.
  else if (mayHost(element)) hosts.push({ element, root: findRoot(element) });
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
