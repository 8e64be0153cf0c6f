import { findShadowHosts, type FindShadowRoot } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import { isRead } from './text-roles.ts';

/** When elements are asked again, in ms from one time to the next: scripts give them trees late. */
const DELAYS_MS = [500, 1_500, 6_000];
/** When the whole page is asked, in ms: while its scripts run, and after. */
const FIRST_LOOK_MS = 500;
const LAST_LOOK_MS = 8_000;
/** How many plain elements that are found between two times are asked again; each takes about 2 µs. */
const MAX_PLAIN = 500;

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
 * DOM tells nobody: asks elements that may get one a few times more, the whole
 * page twice, and what the pointer or the focus comes to.
 */
export class HostWatch {
  readonly #options: HostWatchOptions;
  /** Elements that were not asked again yet. */
  #fresh: Set<Element> | null = null;
  /** What waits for the tab to be seen. */
  #waiting: (() => void)[] = [];

  constructor(options: HostWatchOptions) {
    this.#options = options;
    const { page, signal, work } = options;
    const ask = (event: Event) => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof HTMLElement) this.#ask([target]);
    };
    const listening = { capture: true, passive: true, signal };
    page.addEventListener('pointerover', ask, listening);
    page.addEventListener('focusin', ask, listening);
    const goOn = () => {
      this.#waiting.splice(0).forEach((go) => go());
    };
    page.addEventListener('visibilitychange', goOn, { signal });
    const look = (onPossible?: (element: Element) => void) =>
      work.add(this.#askTree(page.body, onPossible));
    this.#later(FIRST_LOOK_MS, () => look((element) => this.note(element)));
    this.#later(LAST_LOOK_MS, () => look());
  }

  /** Asks an element a few times more. */
  note(element: Element): void {
    if (!this.#fresh) {
      this.#fresh = new Set();
      this.#plan(this.#fresh, 0);
    }
    if (this.#fresh.size < MAX_PLAIN || element.localName.includes('-'))
      this.#fresh.add(element);
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
    window.setTimeout(() => {
      if (signal.aborted) return;
      if (page.hidden) this.#waiting.push(callback);
      else callback();
    }, delayMs);
  }

  #ask(elements: Iterable<Element>): void {
    const { findShadowRoot, onTree } = this.#options;
    for (const element of elements) {
      const tree = element.isConnected && findShadowRoot(element);
      // Documents of plain text, which read preformatted text, have no trees.
      if (tree && isRead(element, false)) onTree(tree);
    }
  }

  *#askTree(
    root: Element | ShadowRoot,
    onPossible?: (element: Element) => void,
  ): Generator<void> {
    const { findShadowRoot } = this.#options;
    for (const host of findShadowHosts(root, findShadowRoot)) {
      if (host?.root) {
        this.#ask([host.element]);
        yield* this.#askTree(host.root, onPossible);
      } else if (host) onPossible?.(host.element);
      yield;
    }
  }
}
