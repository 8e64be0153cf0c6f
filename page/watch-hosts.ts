import { findShadowHosts, type FindShadowRoot } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';

/** When elements are asked again, in ms from one time to the next: scripts give them trees late. */
const DELAYS_MS = [500, 1_500, 6_000];
/** When the whole page is asked again, in ms: by then its scripts have run. */
const WHOLE_PAGE_MS = 8_000;
/** How many elements that are found between two times are asked again; each takes about 2 µs. */
const MAX_ELEMENTS = 500;

/** What a watch is given and whom it tells. */
export interface HostWatchOptions {
  page: Document;
  work: IdleWork;
  signal: AbortSignal;
  findShadowRoot: FindShadowRoot;
  /** Hears of each shadow tree that is found, some of them known before. */
  onTree: (tree: ShadowRoot) => void;
}

/**
 * Looks for shadow trees that elements get after they were read, of which the
 * DOM tells nobody: asks elements that may get one a few times more, the page
 * once more, and what the pointer or the focus comes to.
 */
export class HostWatch {
  readonly #options: HostWatchOptions;
  /** Elements that were not asked again yet. */
  #fresh: Set<Element> | null = null;

  constructor(options: HostWatchOptions) {
    this.#options = options;
    const { page, signal, work } = options;
    const ask = ({ target, isTrusted }: Event) => {
      if (isTrusted && target instanceof HTMLElement) this.#ask([target]);
    };
    const listening = { capture: true, passive: true, signal };
    page.addEventListener('pointerover', ask, listening);
    page.addEventListener('focusin', ask, listening);
    this.#later(WHOLE_PAGE_MS, () => {
      work.add(this.#askPage());
    });
  }

  /** Asks an element a few times more. */
  note(element: Element): void {
    if (!this.#fresh) {
      this.#fresh = new Set();
      this.#plan(this.#fresh, 0);
    }
    if (this.#fresh.size < MAX_ELEMENTS) this.#fresh.add(element);
  }

  #plan(elements: Set<Element>, turn: number): void {
    const delay = DELAYS_MS[turn];
    if (delay === undefined) return;
    this.#later(delay, () => {
      if (this.#fresh === elements) this.#fresh = null;
      this.#ask(elements);
      this.#plan(elements, turn + 1);
    });
  }

  /** Calls back after a while; in a tab behind others once it is seen. */
  #later(delayMs: number, callback: () => void): void {
    const { page, signal } = this.#options;
    const whenSeen = () => {
      if (!page.hidden) callback();
      else {
        const options = { once: true, signal };
        page.addEventListener('visibilitychange', whenSeen, options);
      }
    };
    const timer = window.setTimeout(whenSeen, delayMs);
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
    });
  }

  #ask(elements: Iterable<Element>): void {
    const { findShadowRoot, onTree } = this.#options;
    for (const element of elements) {
      const tree = element.isConnected && findShadowRoot(element);
      if (tree) onTree(tree);
    }
  }

  *#askPage(): Generator<void> {
    const { page, findShadowRoot, onTree } = this.#options;
    for (const { root } of findShadowHosts(page.body, findShadowRoot)) {
      if (root) onTree(root);
      yield;
    }
  }
}
