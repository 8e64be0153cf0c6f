import { createSieve, type Sieve } from '../core/scan/sieve.ts';
import type { SieveNames } from '../core/scan/sieve-names.ts';
import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { isOutermost } from './compare-places.ts';
import { findPlaces } from './find-places.ts';
import { findShadowHosts, type HostListener } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import type { PageChanges } from './scan-page.ts';
import { isRead, ownerOf } from './text-roles.ts';

/** What a probe is given and whom it tells. */
export interface ProbeOptions extends HostListener {
  page: Document;
  /** Those that count on every page. */
  names: SieveNames;
  walk: WalkOptions;
  work: IdleWork;
  /** Hears that the page holds a name, and of all places of names and sums if it was looked at in one step and did not change since; nothing more is looked at. */
  onName: (places: readonly Node[] | null) => void;
}

/**
 * Looks whether a page holds a name at all, what it may mean left aside, so
 * that what reads names is made for pages that need it only. It keeps nothing
 * of the page.
 */
export class PageProbe {
  readonly #options: ProbeOptions;
  readonly #sieve: Sieve;
  #isOver = false;
  /** Whether the page changed since the first look. */
  #hasChanged = false;

  constructor(options: ProbeOptions) {
    this.#options = options;
    this.#sieve = createSieve(options.names);
  }

  /** Looks at the whole page; who wants to know of its shadow trees asks in its own time. Plain code, as it runs on every page and for the first time. */
  lookAtAll(): void {
    const { page, work } = this.#options;
    let rest: Iterator<void> | null = null;
    work.add({
      next: () => {
        const places = rest ? null : findPlaces(page.body, this.#sieve);
        if (places && !isNone(places)) rest = this.#readPlaces(places);
        return rest?.next() ?? { done: true, value: undefined };
      },
    });
  }

  /** Looks at what changed. */
  lookAtChanges({ owners, roots }: PageChanges): void {
    this.#hasChanged = true;
    if (this.#isOver) return;
    this.#options.work.add(this.#lookAtParts(owners, roots));
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
      else yield* this.#readTree(root as Element);
      yield;
    }
  }

  *#readTree(root: Element | ShadowRoot): Generator<void> {
    const { walk, onPossibleHost } = this.#options;
    yield* this.#readPlaces(findPlaces(root, this.#sieve), false);
    for (const host of findShadowHosts(root, walk.findShadowRoot)) {
      if (this.#isOver) return;
      if (host?.root) yield* this.#enterTree(host.root);
      else if (host) onPossibleHost(host.element);
      yield;
    }
  }

  *#readPlaces(
    places: readonly Node[] | Iterable<Node | null>,
    isWhole = true,
  ): Generator<void> {
    const all = isWhole && Array.isArray(places) ? places : null;
    let last: Node | null = null;
    for (const node of places) {
      const owner = node && ownerOf(node);
      if (owner && owner !== last) yield* this.#readOwner(owner, all);
      if (this.#isOver) return;
      if (owner) last = owner;
      yield;
    }
  }

  *#enterTree(tree: ShadowRoot): Generator<void> {
    if (!this.#isRead(tree.host)) return;
    this.#options.onShadowRoot(tree);
    yield* this.#readTree(tree);
  }

  *#readOwner(
    owner: Node,
    places: readonly Node[] | null = null,
  ): Generator<void> {
    if (this.#isOver || !this.#isRead(owner)) return;
    const { walk, onName } = this.#options;
    const held: string[] = [];
    const readRun = ({ text }: { text: string }) => {
      if (held.length === 0 && this.#sieve.holdsAny(text)) held.push(text);
    };
    // What is taken away meanwhile is a change as well, and is looked at.
    yield* new RunWalk(owner, 'shallow', readRun, walk).steps();
    if (held.length === 0) return;
    this.#isOver = true;
    // What comes of it takes as long as all of this.
    yield;
    onName(this.#hasChanged ? null : places);
  }

  #isRead(node: Node): boolean {
    return isRead(node, this.#options.walk.readsPreformatted);
  }
}

/** Whether there is nothing in what may be a list. */
function isNone(found: object): boolean {
  return 'length' in found && found.length === 0;
}
