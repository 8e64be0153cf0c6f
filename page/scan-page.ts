import type { PageContext, PageScan } from '../core/scan/mention.ts';
import { holds } from './compare-places.ts';
import { type RunListener, RunWalk, type WalkOptions } from './collect-runs.ts';
import { FoundMention } from './found-mention.ts';
import type { IdleWork } from './idle-work.ts';
import { type PageRun, RunIndex } from './page-run.ts';
import { offsetOf, placeOf, type Run } from './run.ts';
import type { TextBoxes } from './text-boxes.ts';
import {
  closestAcross,
  isRead,
  ownerOf,
  roleOf,
  UNMARKED_SELECTOR,
} from './text-roles.ts';

/** Runs whose mentions are asked for between two chances to pause. */
const RUNS_PER_PAUSE = 32;

/** What changed on the page since the last scan. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  owners: ReadonlySet<Node>;
  /** Trees that were added. */
  roots: ReadonlySet<Node>;
  hasRemovals: boolean;
}

/** What a scanner is given. */
export interface ScannerOptions {
  page: Document;
  createScan: (context: PageContext) => PageScan;
  walk: WalkOptions;
  work: IdleWork;
  boxes: TextBoxes;
  /** Hears of each shadow tree, some of them more than once. */
  onShadowRoot: (root: ShadowRoot) => void;
  onPossibleHost: (element: Element) => void;
  /** Hears that the mentions of some runs are new. */
  onMentions: () => void;
}

/** Keeps the mentions of a page: reads it whole once and then what changes. */
export class PageScanner {
  readonly index = new RunIndex();
  readonly #options: ScannerOptions;
  #scan: PageScan;
  #context: PageContext;
  #walk: RunWalk | null = null;
  /** Runs whose mentions were not asked for yet. */
  #fresh = new Set<PageRun>();
  #settledRevision = -1;
  /** Mentions of runs that are being read again, by the node they start in. */
  #carried = new Map<Node, FoundMention[]>();

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#context = readContext(options.page);
    this.#scan = options.createScan(this.#context);
  }

  /** Forgets everything and reads the page from the start. */
  scanAll(): void {
    const { page, work, createScan } = this.#options;
    work.clear();
    this.#walk = null;
    this.#fresh.clear();
    this.#context = readContext(page);
    this.#scan = createScan(this.#context);
    this.#settledRevision = -1;
    this.#carry(this.index.takeAll(), false);
    work.add(this.#read(new Set([page.body]), new Set()));
  }

  /** Reads what changed; the whole page where it became another article. */
  scanChanges({ owners, roots, hasRemovals }: PageChanges): void {
    if (isOtherArticle(this.#context, readContext(this.#options.page))) {
      this.scanAll();
      return;
    }
    if (hasRemovals) this.#carry(this.index.takeDisconnected(), true);
    this.#options.work.add(this.#read(roots, owners));
  }

  /** Must be told of each node that left its parent, before other calls. */
  noteRemoved(node: Node, parent: Node): void {
    this.#walk?.skipRemoved(node, parent);
  }

  /** Forgets the mentions of a block whose words are no longer there, and returns them. */
  dropStale(owner: Node): FoundMention[] {
    const stale: FoundMention[] = [];
    for (const run of this.index.ownedBy(owner)) {
      if (run.mentions.every((mention) => mention.isIntact())) continue;
      stale.push(...run.mentions.filter((mention) => !mention.isIntact()));
      run.mentions = run.mentions.filter((mention) => mention.isIntact());
    }
    return stale;
  }

  /** Forgets the mentions inside an element that became an editor, and returns them. */
  dropUnmarked(element: Element): FoundMention[] {
    const dropped: FoundMention[] = [];
    for (const run of this.index.ordered) {
      const inside = run.mentions.filter(
        (mention) =>
          holds(element, mention.range.startContainer) && !isMarkable(mention),
      );
      if (inside.length === 0) continue;
      dropped.push(...inside);
      run.mentions = run.mentions.filter((one) => !inside.includes(one));
    }
    return dropped;
  }

  *#read(roots: ReadonlySet<Node>, owners: ReadonlySet<Node>): Generator<void> {
    for (const owner of owners) {
      if (owner.isConnected) yield* this.#readOwner(owner);
    }
    for (const root of roots) {
      if (root.isConnected && !isInside(root, roots)) {
        yield* this.#readTree(root);
      }
    }
    yield* this.#settle();
  }

  *#readOwner(owner: Node): Generator<void> {
    const { walk } = this.#options;
    this.#carry(this.index.takeOwned(owner), true);
    if (!isRead(owner, walk.readsPreformatted)) return;
    yield* this.#runWalk(owner, 'shallow', {
      onRun: (run) => this.#addRun(run, owner),
    });
  }

  *#readTree(root: Node): Generator<void> {
    const around = ownerOf(root);
    const { readsPreformatted } = this.#options.walk;
    if (around && !isRead(around, readsPreformatted)) return;
    // The text around an inline element is read with the block that owns it.
    const isPart =
      root.nodeType === 1 && roleOf((root as Element).localName) === 'inline';
    const walk = {};
    let isCleared = false;
    // A tree that was moved brings runs that were found elsewhere.
    const clear = (owner: Node) => {
      if (isCleared) return;
      const known = this.index.ownedBy(owner);
      if (known.every((run) => run.walk === walk)) return;
      isCleared = true;
      this.#carry(this.index.takeInside(root, walk), true);
    };
    yield* this.#runWalk(root, 'deep', {
      onRun: (run) => {
        if (isPart && run.owner === around) return;
        clear(run.owner);
        this.#addRun(run, walk);
      },
      onHeading: (heading) => {
        clear(heading);
        this.index.add(headingMarker(heading, walk));
      },
    });
  }

  *#runWalk(
    root: Node,
    depth: 'deep' | 'shallow',
    found: Pick<RunListener, 'onRun'> & Partial<RunListener>,
  ): Generator<void> {
    const { walk, onShadowRoot, onPossibleHost } = this.#options;
    const onHeading = found.onHeading ?? (() => undefined);
    const listener = {
      onRun: found.onRun,
      onHeading,
      onShadowRoot,
      onPossibleHost,
    };
    this.#walk = new RunWalk(root, depth, listener, walk);
    yield* this.#walk.steps();
    this.#walk = null;
  }

  #addRun(found: Run, walk: object): void {
    const key = this.#scan.addRun(found.text);
    // The finder gives 0 for a run that cannot hold a mention.
    if (key === 0) return;
    const run = pageRun(found, key, walk, false);
    run.mentions = this.#takeCarried(run);
    this.#fresh.add(run);
    this.index.add(run);
  }

  /** Takes leave of runs; their mentions may turn up again in the runs that follow. */
  #carry(runs: readonly PageRun[], isKnown: boolean): void {
    for (const run of runs) {
      if (isKnown && run.key !== 0) this.#scan.removeRun(run.key);
      this.#fresh.delete(run);
      for (const mention of run.mentions) {
        const node = mention.range.startContainer;
        const others = this.#carried.get(node);
        if (others) others.push(mention);
        else this.#carried.set(node, [mention]);
      }
    }
  }

  #takeCarried(run: PageRun): FoundMention[] {
    if (this.#carried.size === 0) return [];
    return run.nodes.flatMap((node) =>
      (this.#carried.get(node) ?? []).filter(
        // It may have been moved into an editor.
        (mention) => moveTo(mention, run) && isMarkable(mention),
      ),
    );
  }

  *#settle(): Generator<void> {
    this.#carried.clear();
    // What the first reading finds is evidence itself (who is party to what),
    // also for the runs read before: a second one takes it in.
    for (let reading = 1; reading <= 2; reading++) {
      const { revision } = this.#scan;
      const isAll = revision !== this.#settledRevision;
      if (reading === 2 && !isAll) break;
      this.#settledRevision = revision;
      yield* this.#readRuns(isAll ? this.index.ordered : [...this.#fresh]);
    }
    this.#options.onMentions();
  }

  *#readRuns(runs: readonly PageRun[]): Generator<void> {
    let count = 0;
    for (const run of runs) {
      if (run.isGone) continue;
      this.#fresh.delete(run);
      if (run.key !== 0) this.#readMentions(run);
      if (++count % RUNS_PER_PAUSE === 0) yield;
    }
  }

  #readMentions(run: PageRun): void {
    const known = run.mentions;
    const found = this.#scan.mentionsOf(run.key);
    if (found.length === 0 && known.length === 0) return;
    run.mentions = found.flatMap((mention) => {
      const same = known.find(
        (one) =>
          one.start === mention.start &&
          one.end === mention.end &&
          one.entity === mention.entity,
      );
      if (same) {
        same.probability = mention.probability;
        same.evidence = mention.evidence;
        return [same];
      }
      const start = placeOf(run, mention.start, 'start');
      const end = placeOf(run, mention.end, 'end');
      if (!start || !end) return [];
      const range = new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      });
      const made = new FoundMention(mention, run, range, this.#options.boxes);
      return made.isIntact() && isMarkable(made) ? [made] : [];
    });
  }
}

function pageRun(
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
    isNear: false,
    isGone: false,
  };
}

function headingMarker(heading: Element, walk: object): PageRun {
  const nothing = { text: '', nodes: [], starts: [], firstOffset: 0 };
  return pageRun({ owner: heading, ...nothing }, 0, walk, true);
}

/** Gives a mention its place in a run that was read anew; false where it does not stand there. */
function moveTo(mention: FoundMention, run: PageRun): boolean {
  const { startContainer, startOffset, endContainer, endOffset } =
    mention.range;
  // Ranges are made in text nodes only.
  const first = { node: startContainer as Text, offset: startOffset };
  const last = { node: endContainer as Text, offset: endOffset };
  const start = offsetOf(run, first);
  const end = offsetOf(run, last);
  if (start === null || end === null) return false;
  if (run.text.slice(start, end) !== mention.surface) return false;
  mention.start = start;
  mention.end = end;
  mention.run = run;
  return true;
}

function isMarkable(mention: FoundMention): boolean {
  const parent = mention.startNode()?.parentElement;
  return !parent || closestAcross(parent, UNMARKED_SELECTOR) === null;
}

function isInside(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (roots.has(at)) return true;
  }
  return false;
}

function readContext(page: Document): PageContext {
  return {
    title: page.title || null,
    language: page.documentElement.lang || null,
    url: page.URL,
  };
}

/** Whether a page shows another article than before: its address changed, or its title by more than a counter. */
function isOtherArticle(before: PageContext, now: PageContext): boolean {
  const address = (url: string | null) => url?.replace(/#.*$/u, '');
  const words = (title: string | null) =>
    title?.replace(/[\d()\s]/gu, '') ?? '';
  return (
    address(before.url) !== address(now.url) ||
    words(before.title) !== words(now.title)
  );
}
