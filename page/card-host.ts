import { claimElement } from './own-elements.ts';
import { parentAcross } from './text-roles.ts';

/** What the host is, whatever the page's style sheets say; `all` first. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'max-content',
  overflow: 'visible',
  background: 'transparent',
  'color-scheme': 'normal',
  'z-index': '2147483647',
};

/** A page's rule for backdrops in general would darken the page under a card. */
const HOST_RULES =
  ':host::backdrop{display:none!important;background:none!important}';

/** The one element that Gloss puts on a page, while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Closed: no script of the page reaches it. */
  readonly root: ShadowRoot;
  /** Puts the host at a place, in CSS px of the viewport. */
  moveTo(left: number, top: number): void;
  /** Puts the host at an end of the viewport. */
  stickTo(side: 'top' | 'bottom'): void;
}

/**
 * Adds the host of a card inside `parent`, in the top layer, with its styles.
 * The caller removes the element.
 */
export function mountHost(parent: Element, css: string): CardHost {
  const element = document.createElement('div');
  claimElement(element);
  element.popover = 'manual';
  const set = (property: string, value: string) => {
    element.style.setProperty(property, value, 'important');
  };
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    set(property, value);
  }
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_RULES + css);
  root.adoptedStyleSheets.push(sheet);
  for (const type of ['keydown', 'keyup', 'keypress', 'wheel'] as const) {
    root.addEventListener(type, stopAtRoot, { passive: true });
  }
  for (const type of ['click', 'mousedown', 'mouseup', 'dblclick'] as const) {
    root.addEventListener(type, stopAtRoot);
  }
  parent.append(element);
  element.showPopover();
  return {
    element,
    root,
    moveTo(left, top) {
      set('left', `${left}px`);
      set('top', `${top}px`);
    },
    stickTo(side) {
      set('inset', 'auto');
      set('left', '0');
      set(side, '0');
    },
  };
}

/**
 * Where the host goes for a word: into the modal dialog or the fullscreen
 * element around it, since all else is inert while one is shown
 * (https://github.com/whatwg/html/issues/10811).
 */
export function findParent(word: Node | null): Element {
  for (let at = word; at; at = parentAcross(at)) {
    if (at.nodeType !== 1) continue;
    // Nodes of type 1 are elements.
    const element = at as Element;
    if (element.matches('dialog:modal, :fullscreen')) return element;
  }
  return document.documentElement;
}

/** Keys and clicks inside the card mean nothing to the page. */
function stopAtRoot(event: Event) {
  event.stopPropagation();
}
