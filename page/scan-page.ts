import type { PageContext, PageScan } from '../core/scan/mention.ts';
import { RunWalk, textsOf, type WalkOptions } from './collect-runs.ts';
import { holds, isOutermost } from './compare-places.ts';
import { findPlaces } from './find-places.ts';
import { findShadowHosts, type HostListener } from './find-shadow-hosts.ts';
import { FoundMention, isMarkable, moveTo } from './found-mention.ts';
import type { IdleWork } from './idle-work.ts';
import { isOtherArticle, readContext } from './page-context.ts';
import { type PageRun, pageRun, RunIndex } from './page-run.ts';
import { placeOf, type Run } from './run.ts';
import type { TextBoxes } from './text-boxes.ts';
import { isRead, ownerOf } from './text-roles.ts';

/** One reading of a page or of what changed on it. */
interface Pass {
  /** By which runs tell what found them; holds nothing, as they outlive the pass. */
  walk: object;
  /** The blocks that were read. */
  owners: Set<Node>;
  /** The shadow trees that were read. */
  trees: Set<Node>;
  /** Whether only blocks are read of which nothing is known. */
  keepsKnown: boolean;
  /** The trees whose runs of earlier passes were taken out. */
  cleared: Set<Node>;
}

/** What changed on the page since the last scan. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  owners: ReadonlySet<Node>;
  /** Trees that were added. */
  roots: ReadonlySet<Node>;
  hasRemovals: boolean;
}

/** What a scanner is given. */
export interface ScannerOptions extends HostListener {
  page: Document;
  createScan: (context: PageContext) => PageScan;
  walk: WalkOptions;
  work: IdleWork;
  boxes: TextBoxes;
  /** Hears that the mentions of some runs are new. */
  onMentions: () => void;
}

/** Keeps the mentions of a page: reads it whole once and then what changes. */
export class PageScanner {
  readonly index = new RunIndex();
  readonly #options: ScannerOptions;
  #hasBegun = false;
  #scan: PageScan;
  /** What the whole page went through so far. */
  #sieve: PageScan['sieve'];
  /** Shadow trees that were found; some may have left the page. */
  readonly #trees = new Set<ShadowRoot>();
  #context: PageContext;
  #walk: RunWalk | null = null;
  /** Runs whose mentions were not asked for yet. */
  #fresh = new Set<PageRun>();
  #settledRevision = -1;
  /** Whether there were runs when somebody was last told. */
  #hadRuns = false;
  /** Mentions of runs that are being read again, by the node they start in. */
  #carried = new Map<Node, FoundMention[]>();

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#context = readContext(options.page);
    this.#scan = this.#createScan();
    this.#sieve = this.#scan.sieve;
  }

  /** Reads the page from the start, whatever was known of it, and shadow trees that somebody else found on it. */
  scanAll(trees: Iterable<ShadowRoot> = []): void {
    const { page, work } = this.#options;
    if (this.#hasBegun) this.#forgetAll();
    this.#hasBegun = true;
    for (const tree of trees) this.#trees.add(tree);
    // Not every tree is led to from the body: some were found late.
    work.add(this.#readAll(new Set([page.body, ...this.#trees]), new Set()));
  }

  /** Reads what changed; the whole page where it became another article. */
  scanChanges({ owners, roots, hasRemovals }: PageChanges): void {
    if (isOtherArticle(this.#context, readContext(this.#options.page))) {
      this.scanAll();
      return;
    }
    const { walk, work } = this.#options;
    if (hasRemovals) {
      this.#carry(this.index.takeLost(walk.readsPreformatted), true);
      this.#forgetLostTrees();
    }
    work.add(this.#readAll(roots, owners));
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
      run.found = null;
    }
    return stale;
  }

  /** Forgets the mentions inside an element that stand in an editor by now, and returns those that are shown. */
  dropUnmarked(
    element: Element,
    shown: readonly FoundMention[],
  ): FoundMention[] {
    const isKept = (mention: FoundMention) =>
      !holds(element, mention.range.startContainer) || isMarkable(mention);
    for (const run of this.index.ordered) {
      run.mentions = run.mentions.filter(isKept);
      run.found = null;
    }
    // What is being read again is in no run and still painted.
    return shown.filter((mention) => !isKept(mention));
  }

  #forgetAll(): void {
    this.#options.work.clear();
    this.#walk = null;
    this.#fresh.clear();
    this.#context = readContext(this.#options.page);
    this.#scan = this.#createScan();
    this.#sieve = this.#scan.sieve;
    this.#settledRevision = -1;
    this.#carry(this.index.takeAll(), false);
    this.#forgetLostTrees();
  }

  #forgetLostTrees(): void {
    for (const tree of this.#trees)
      if (!tree.isConnected) this.#trees.delete(tree);
  }

  #createScan(): PageScan {
    const { page, createScan, walk } = this.#options;
    const readText = () => textsOf(page.body, walk);
    return createScan({ ...this.#context, readText });
  }

  *#readAll(
    roots: ReadonlySet<Node>,
    owners: ReadonlySet<Node>,
  ): Generator<void> {
    const pass = newPass(false);
    for (const owner of owners) {
      if (!owner.isConnected) continue;
      if (this.#scan.wantsText) yield* this.#noteText(owner, 'shallow');
      yield* this.#readOwner(owner, pass);
    }
    for (const root of roots) {
      const { body } = this.#options.page;
      if (
        root !== body &&
        !isOutermost(root, roots, this.#options.walk.readsPreformatted)
      )
        continue;
      // Of the trees that are read only shadow trees have the type 11.
      if (root.nodeType === 11 && !this.#enterTree(root as ShadowRoot, pass))
        continue;
      const { size } = pass.cleared;
      if (this.#scan.wantsText) yield* this.#noteText(root, 'deep');
      // Nothing but elements and shadow trees holds blocks.
      yield* this.#readTree(root as Element | ShadowRoot, pass);
      // Of an element with children no closed tree is found a second time.
      if (pass.cleared.size === size) continue;
      for (const tree of this.#trees)
        if (holds(root, tree) && this.#enterTree(tree, pass))
          yield* this.#readTree(tree, pass);
    }
    // What runs for the first time costs a page that holds nothing.
    if (this.index.ordered.length > 0) yield* this.#settleAll(roots.size > 0);
    else this.#carried.clear();
    const hasRuns = this.index.ordered.length > 0;
    if (hasRuns || this.#hadRuns) this.#options.onMentions();
    this.#hadRuns = hasRuns;
  }

  *#settleAll(mayMoveHeadings: boolean): Generator<void> {
    yield* this.#settle(mayMoveHeadings);
    // What was found may let more count.
    while (this.#sieve !== this.#scan.sieve) {
      this.#sieve = this.#scan.sieve;
      const more = newPass(true);
      for (const root of [this.#options.page.body, ...this.#trees])
        if (root.isConnected) yield* this.#readPlaces(root, more);
      yield* this.#settle(false);
    }
  }

  *#readOwner(owner: Node, pass: Pass): Generator<void> {
    pass.owners.add(owner);
    this.#carry(this.index.takeOwned(owner), true);
    if (!isRead(owner, this.#options.walk.readsPreformatted)) return;
    yield* this.#runWalk(owner, 'shallow', (run) => {
      this.#addRun(run, pass.walk);
    });
  }

  *#readTree(root: Element | ShadowRoot, pass: Pass): Generator<void> {
    const { walk, onPossibleHost } = this.#options;
    yield* this.#readPlaces(root, pass);
    const hosts = findShadowHosts(root, walk.findShadowRoot, 'all');
    for (const host of hosts) {
      if (!host) yield;
      else if (!host.root) onPossibleHost(host.element);
      else if (this.#enterTree(host.root, pass))
        yield* this.#readTree(host.root, pass);
    }
  }

  /** Whether a shadow tree is to be read; notes it. */
  #enterTree(tree: ShadowRoot, pass: Pass): boolean {
    const { walk, onShadowRoot } = this.#options;
    if (!isRead(tree.host, walk.readsPreformatted)) return false;
    if (pass.trees.has(tree)) return false;
    pass.trees.add(tree);
    this.#trees.add(tree);
    onShadowRoot(tree);
    return true;
  }

  *#readPlaces(root: Element | ShadowRoot, pass: Pass): Generator<void> {
    for (const node of findPlaces(root, this.#sieve)) {
      if (node) yield* this.#readPlace(node, root, pass);
      yield;
    }
  }

  *#readPlace(node: Node, root: Node, pass: Pass): Generator<void> {
    const owner = ownerOf(node);
    if (!owner?.isConnected || pass.owners.has(owner)) return;
    const known = this.index.ownedBy(owner);
    if (pass.keepsKnown) {
      if (known.some((run) => !run.isHeading)) return;
    } else if (
      !pass.cleared.has(root) &&
      known.some((run) => run.walk !== pass.walk)
    ) {
      // A tree that was moved brings runs that were found elsewhere.
      pass.cleared.add(root);
      this.#carry(this.index.takeInside(root, pass.walk), true);
    }
    yield* this.#readOwner(owner, pass);
  }

  /** Adds text that came to the page to what names are weighed by. */
  *#noteText(root: Node, depth: 'deep' | 'shallow'): Generator<void> {
    yield* this.#runWalk(root, depth, ({ text }) => {
      this.#scan.addText(text);
    });
  }

  *#runWalk(
    root: Node,
    depth: 'deep' | 'shallow',
    onRun: (run: Run) => void,
  ): Generator<void> {
    this.#walk = new RunWalk(root, depth, onRun, this.#options.walk);
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

  *#settle(mayMoveHeadings: boolean): Generator<void> {
    this.#carried.clear();
    do yield;
    while (this.#scan.readMore());
    // What the first reading finds is evidence itself (who is party to what),
    // also for the runs read before: a second one takes it in.
    for (let reading = 1; reading <= 2; reading++) {
      const { revision } = this.#scan;
      const isAll = revision !== this.#settledRevision;
      if (reading === 2 && !isAll) break;
      this.#settledRevision = revision;
      yield* this.#readRuns(isAll ? this.index.ordered : [...this.#fresh]);
    }
    this.#markSections(mayMoveHeadings);
  }

  #markSections(mayMove: boolean): void {
    const { page, walk } = this.#options;
    if (mayMove) this.index.takeHeadings();
    const trees = [...this.#trees].filter((tree) => tree.isConnected);
    this.index.markSections([page, ...trees], walk.readsPreformatted);
  }

  *#readRuns(runs: readonly PageRun[]): Generator<void> {
    for (const run of runs) {
      if (run.isGone) continue;
      this.#fresh.delete(run);
      if (run.key !== 0) this.#readMentions(run);
      yield;
    }
  }

  #readMentions(run: PageRun): void {
    const known = run.mentions;
    const found = this.#scan.mentionsOf(run.key);
    if (found.length === 0 && known.length === 0) return;
    if (found === run.found) return;
    run.found = found;
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

function newPass(keepsKnown: boolean): Pass {
  return {
    walk: {},
    owners: new Set(),
    trees: new Set(),
    keepsKnown,
    cleared: new Set(),
  };
}
