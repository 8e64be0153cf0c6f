import type { Sieve } from '../core/scan/sieve.ts';
import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { isOutermost } from './compare-places.ts';
import { findPlaces } from './find-places.ts';
import {
  findShadowHosts,
  type HostListener,
  type PossibleHost,
} from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import type { PageChanges } from './scan-page.ts';
import { isRead, ownerOf } from './text-roles.ts';

/** What a probe is given and whom it tells. */
export interface ProbeOptions extends HostListener {
  page: Document;
  /** Of the names that count on every page. */
  sieve: Sieve;
  walk: WalkOptions;
  work: IdleWork;
  /** Hears that the page holds a name; nothing more is looked at until {@link PageProbe.goOn}. */
  onName: () => void;
}

/**
 * Looks whether a page holds a name at all, what it may mean left aside, so
 * that what reads names is made for pages that need it only. It keeps nothing
 * of the page.
 */
export class PageProbe {
  readonly #options: ProbeOptions;
  #isOver = false;

  constructor(options: ProbeOptions) {
    this.#options = options;
  }

  /** Looks at the whole page; of the elements that may host a shadow tree at custom ones. */
  lookAtAll(): void {
    const { page, work } = this.#options;
    let rest: Iterator<void> | null = null;
    work.add({
      next: () => {
        rest ??= this.#lookAt(page.body, 'custom');
        return rest?.next() ?? { done: true, value: undefined };
      },
    });
  }

  /** Looks at what changed. */
  lookAtChanges({ owners, roots }: PageChanges): void {
    if (this.#isOver) return;
    this.#options.work.add(this.#lookAtParts(owners, roots));
  }

  /** Looks at changes again after a name was found. */
  goOn(): void {
    this.#isOver = false;
  }

  *#lookAtParts(
    owners: ReadonlySet<Node>,
    roots: ReadonlySet<Node>,
  ): Generator<void> {
    const { walk } = this.#options;
    for (const owner of owners) {
      if (owner.isConnected) yield* this.#readOwner(owner);
    }
    for (const root of roots) {
      if (!isOutermost(root, roots, walk.readsPreformatted)) continue;
      // Nothing but elements and shadow trees holds blocks; of them only
      // shadow trees have the type 11.
      if (root.nodeType === 11) yield* this.#enterTree(root as ShadowRoot);
      else yield* this.#lookAt(root as Element, 'all') ?? [];
      yield;
    }
  }

  /** Looks at a tree; null where no more has to be done. Plain code, as it runs on every page and for the first time. */
  #lookAt(
    root: Element | ShadowRoot,
    hosts: 'custom' | 'all',
  ): Generator<void> | null {
    const { sieve, walk } = this.#options;
    const places = findPlaces(root, sieve);
    const found = findShadowHosts(root, walk.findShadowRoot, hosts);
    return isNone(places) && isNone(found) ? null : this.#goOn(places, found);
  }

  *#goOn(
    places: Iterable<Node | null>,
    hosts: Iterable<PossibleHost | null>,
  ): Generator<void> {
    let last: Node | null = null;
    for (const node of places) {
      const owner = node && ownerOf(node);
      if (owner && owner !== last) yield* this.#readOwner(owner);
      if (this.#isOver) return;
      if (owner) last = owner;
      yield;
    }
    for (const host of hosts) {
      if (host?.root) yield* this.#enterTree(host.root);
      else if (host) this.#options.onPossibleHost(host.element);
      yield;
    }
  }

  *#enterTree(tree: ShadowRoot): Generator<void> {
    if (this.#isOver || !this.#isRead(tree.host)) return;
    this.#options.onShadowRoot(tree);
    yield* this.#lookAt(tree, 'all') ?? [];
  }

  *#readOwner(owner: Node): Generator<void> {
    if (this.#isOver || !this.#isRead(owner)) return;
    const { sieve, walk, onName } = this.#options;
    const readRun = ({ text }: { text: string }) => {
      if (this.#isOver || !sieve.holdsName(text)) return;
      this.#isOver = true;
      onName();
    };
    // What is taken away meanwhile is a change as well, and is looked at.
    yield* new RunWalk(owner, 'shallow', readRun, walk).steps();
  }

  #isRead(node: Node): boolean {
    return isRead(node, this.#options.walk.readsPreformatted);
  }
}

/** Whether there is nothing in what may be a list. */
function isNone(found: object): boolean {
  return 'length' in found && found.length === 0;
}
