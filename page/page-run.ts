import type { Mention } from '../core/scan/mention.ts';
import { holds, standsBefore } from './compare-places.ts';
import type { FoundMention, PlacedRun } from './found-mention.ts';
import type { Run } from './run.ts';
import { isRead } from './text-roles.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** A run of the page that may hold mentions, or a heading that starts a section. */
export interface PageRun extends PlacedRun {
  /** The finder's key; 0 for the marker of a heading. */
  readonly key: number;
  readonly isHeading: boolean;
  /** The walk that found it. */
  readonly walk: object;
  mentions: readonly FoundMention[];
  /** What the finder told of it, of which `mentions` are made; null where some were dropped. */
  found: readonly Mention[] | null;
  /** Whether it was taken out of the index. */
  isGone: boolean;
}

/** The runs of a page in the order of the page, and by the block that owns them. */
export class RunIndex {
  #ordered: PageRun[] = [];
  #byOwner = new WeakMap<Node, PageRun[]>();
  /** Where the next run is expected: mostly behind the one added last. */
  #expected = 0;

  /** All runs in the order of the page. */
  get ordered(): readonly PageRun[] {
    return this.#ordered;
  }

  /** Adds a run at its place. */
  add(run: PageRun): void {
    const owned = this.#byOwner.get(run.owner);
    if (owned) owned.push(run);
    else this.#byOwner.set(run.owner, [run]);
    const place = this.#placeFor(run);
    this.#ordered.splice(place, 0, run);
    this.#expected = place + 1;
  }

  /** The runs of a block; empty for one that has none. */
  ownedBy(owner: Node): readonly PageRun[] {
    return this.#byOwner.get(owner) ?? [];
  }

  /** Takes out the runs of a block, its own heading marker kept, and returns them. */
  takeOwned(owner: Node): PageRun[] {
    const owned = this.ownedBy(owner).filter((run) => !run.isHeading);
    if (owned.length > 0) this.#takeOut(new Set(owned));
    return owned;
  }

  /** Takes out the runs inside a tree that an earlier walk found, and returns them. */
  takeInside(root: Node, walk: object): PageRun[] {
    return this.#takeWhere(
      (run) => run.walk !== walk && holds(root, anchorOf(run)),
    );
  }

  /** Takes out the markers of headings. */
  takeHeadings(): void {
    this.#takeWhere((run) => run.isHeading);
  }

  /**
   * Adds markers where sections begin in some trees. Sections count where there
   * are mentions: of the headings between two runs with some, the first is
   * marked.
   */
  markSections(
    roots: readonly (Document | ShadowRoot)[],
    readsPreformatted: boolean,
  ): void {
    const marked = this.#ordered.filter((run) => run.mentions.length > 0);
    if (marked.length === 0) return;
    for (const root of roots) {
      const headings = root.querySelectorAll(HEADINGS).values();
      let { value: heading } = headings.next();
      for (const run of marked) {
        if (!heading) break;
        let first: Element | null = null;
        while (heading && standsBefore(heading, anchorOf(run))) {
          if (!first && isRead(heading, readsPreformatted)) first = heading;
          heading = headings.next().value;
        }
        if (first && !this.ownedBy(first).some((one) => one.isHeading))
          this.add(headingMarker(first));
      }
    }
  }

  /** Takes out the runs that left the document, or were moved to where nothing is read, and returns them. */
  takeLost(readsPreformatted: boolean): PageRun[] {
    return this.#takeWhere(
      (run) =>
        !run.owner.isConnected ||
        run.nodes.some((node) => !node.isConnected) ||
        !isRead(run.owner, readsPreformatted),
    );
  }

  /** Empties the index and returns what it held. */
  takeAll(): PageRun[] {
    return this.#takeWhere(() => true);
  }

  #takeWhere(isMeant: (run: PageRun) => boolean): PageRun[] {
    const meant = this.#ordered.filter(isMeant);
    if (meant.length > 0) this.#takeOut(new Set(meant));
    return meant;
  }

  #takeOut(runs: ReadonlySet<PageRun>): void {
    this.#ordered = this.#ordered.filter((run) => !runs.has(run));
    for (const run of runs) {
      run.isGone = true;
      const rest = this.ownedBy(run.owner).filter((other) => !runs.has(other));
      if (rest.length > 0) this.#byOwner.set(run.owner, rest);
      else this.#byOwner.delete(run.owner);
    }
    this.#expected = 0;
  }

  #placeFor(run: PageRun): number {
    const previous = this.#ordered[this.#expected - 1];
    const next = this.#ordered[this.#expected];
    if (
      (!previous || isBefore(previous, run)) &&
      (!next || isBefore(run, next))
    ) {
      return this.#expected;
    }
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#ordered[middle];
      if (other && isBefore(other, run)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function anchorOf(run: PageRun): Node {
  return run.nodes[0] ?? run.owner;
}

function isBefore(a: PageRun, b: PageRun): boolean {
  const nodeA = anchorOf(a);
  const nodeB = anchorOf(b);
  if (nodeA === nodeB) return a.firstOffset < b.firstOffset;
  return standsBefore(nodeA, nodeB);
}

/** A run that may hold mentions, with none yet. */
export function pageRun(
  run: Run,
  key: number,
  walk: object,
  isHeading: boolean,
): PageRun {
  const { owner, text, nodes, starts, firstOffset } = run;
  return {
    owner,
    text,
    nodes,
    starts,
    firstOffset,
    key,
    walk,
    isHeading,
    mentions: [],
    found: null,
    isNear: false,
    isGone: false,
  };
}

/** The marker of a heading. */
function headingMarker(heading: Element): PageRun {
  const nothing = { text: '', nodes: [], starts: [], firstOffset: 0 };
  return pageRun({ owner: heading, ...nothing }, 0, heading, true);
}
