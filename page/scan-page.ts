import type { PageContext } from '../core/scan/mention.ts';
import type { FoundSubject } from '../core/scan/scan-question.ts';
import type { Sieve } from '../core/scan/sieve.ts';
import type { SieveNames } from '../core/scan/sieve-names.ts';
import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { holds, isOutermost } from './compare-places.ts';
import { findPlaces } from './find-places.ts';
import { findShadowHosts, type HostListener } from './find-shadow-hosts.ts';
import { type FoundMention, isMarkable, moveTo } from './found-mention.ts';
import type { IdleWork } from './idle-work.ts';
import { isOtherArticle, readContext } from './page-context.ts';
import { type PageRun, pageRun, RunIndex } from './page-run.ts';
import { readTexts } from './read-texts.ts';
import type { Run } from './run.ts';
import { type AskScan, ScanClient } from './scan-client.ts';
import type { TextBoxes } from './text-boxes.ts';
import { isRead, ownerOf } from './text-roles.ts';
import { updateMentions } from './update-mentions.ts';

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
  /** Whether elements are asked for shadow trees: the whole page is asked in its own time. */
  asksHosts: boolean;
  /** Where names and sums stand in the body, if somebody found all of them. */
  places: readonly Node[] | null;
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
  /** Those that count on every page. */
  names: SieveNames;
  ask: AskScan;
  walk: WalkOptions;
  work: IdleWork;
  boxes: TextBoxes;
  signal: AbortSignal;
  /** Hears that the mentions of some runs are new. */
  onMentions: () => void;
}

/** Keeps the mentions of a page: reads it whole once and then what changes. */
export class PageScanner {
  readonly index = new RunIndex();
  readonly #options: ScannerOptions;
  #hasBegun = false;
  #client: ScanClient;
  /** What the whole page went through so far. */
  #sieve: Sieve;
  /** Shadow trees that were found; some may have left the page. */
  readonly #trees = new Set<ShadowRoot>();
  #context: PageContext;
  #walk: RunWalk | null = null;
  /** Whether any was found when somebody was last told. */
  #hasMentions = false;
  /** Whether what changed since sections were marked may have moved headings. */
  #mayMoveHeadings = false;
  /** Mentions of runs that are being read again, by the node they start in. */
  #carried = new Map<Node, FoundMention[]>();

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#context = readContext(options.page);
    this.#client = this.#createClient();
    this.#sieve = this.#client.sieve;
    options.signal.addEventListener('abort', () => this.#client.stop());
  }

  /**
   * Reads the page from the start, whatever was known of it, and shadow trees
   * that somebody else found on it; so were, perhaps, the places of all names.
   */
  scanAll(
    trees: Iterable<ShadowRoot> = [],
    places: readonly Node[] | null = null,
  ): void {
    const { page, work } = this.#options;
    if (this.#hasBegun) this.#forgetAll();
    this.#hasBegun = true;
    for (const tree of trees) this.#trees.add(tree);
    // Not every tree is led to from the body: some were found late.
    const roots = new Set([page.body, ...this.#trees]);
    work.add(this.#readAll(roots, new Set(), newPass({ places })));
  }

  /** Reads what changed; the whole page where it became another article. */
  scanChanges({ owners, roots, hasRemovals }: PageChanges): void {
    if (isOtherArticle(this.#context, readContext(this.#options.page))) {
      this.scanAll();
      return;
    }
    const { walk, work } = this.#options;
    if (hasRemovals) {
      this.#carry(this.index.takeLost(walk.readsPreformatted));
      this.#forgetLostTrees();
    }
    work.add(this.#readAll(roots, owners, newPass({ asksHosts: true })));
  }

  /** What is known of an entity or contract with mentions. */
  subjectOf(id: string): FoundSubject {
    return this.#client.subjectOf(id);
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
    this.#context = readContext(this.#options.page);
    this.#client.stop();
    this.#client = this.#createClient();
    this.#sieve = this.#client.sieve;
    this.#carry(this.index.takeAll());
    this.#forgetLostTrees();
  }

  #forgetLostTrees(): void {
    for (const tree of this.#trees)
      if (!tree.isConnected) this.#trees.delete(tree);
  }

  #createClient(): ScanClient {
    const { names, ask, work } = this.#options;
    const context = this.#context;
    const onAnswer = (keys: ReadonlySet<number>) =>
      work.add(this.#takeAnswer(keys));
    return new ScanClient({ context, names, ask, onAnswer });
  }

  *#readAll(
    roots: ReadonlySet<Node>,
    owners: ReadonlySet<Node>,
    pass: Pass,
  ): Generator<void> {
    for (const owner of owners) {
      if (!owner.isConnected) continue;
      yield* this.#readOwner(owner, pass, true);
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
      if (this.#client.hasText) this.#readTexts(root);
      // Nothing but elements and shadow trees holds blocks.
      yield* this.#readTree(root as Element | ShadowRoot, pass);
      // Of an element with children no closed tree is found a second time.
      if (pass.cleared.size === size) continue;
      for (const tree of this.#trees)
        if (holds(root, tree) && this.#enterTree(tree, pass))
          yield* this.#readTree(tree, pass);
    }
    this.#mayMoveHeadings ||= roots.size > 0;
    this.#carried.clear();
    // What was taken out is no longer shown.
    if (this.#hasMentions) this.#show();
    this.#tell();
  }

  #tell(): void {
    if (this.index.ordered.length > 0 && !this.#client.hasText)
      this.#readTexts(this.#options.page.body);
    this.#client.tell();
  }

  *#takeAnswer(keys: ReadonlySet<number>): Generator<void> {
    for (const run of this.index.ordered) {
      if (run.isGone || !keys.has(run.key)) continue;
      const found = this.#client.mentionsOf(run.key);
      updateMentions(run, found, this.#options.boxes);
      yield;
    }
    this.#show();
    // What was found may let more count.
    if (this.#sieve === this.#client.sieve) return;
    this.#sieve = this.#client.sieve;
    const more = newPass({ keepsKnown: true });
    for (const root of [this.#options.page.body, ...this.#trees])
      if (root.isConnected) yield* this.#readPlaces(root, more);
    this.#tell();
  }

  /** Marks the sections and says that mentions may be others. */
  #show(): void {
    this.#markSections();
    this.#hasMentions = this.index.ordered.some(
      ({ mentions }) => mentions.length > 0,
    );
    this.#options.onMentions();
  }

  *#readOwner(owner: Node, pass: Pass, isChanged = false): Generator<void> {
    pass.owners.add(owner);
    this.#carry(this.index.takeOwned(owner));
    if (!isRead(owner, this.#options.walk.readsPreformatted)) return;
    this.#walk = new RunWalk(
      owner,
      'shallow',
      (run) => {
        if (isChanged && this.#client.hasText) this.#client.addText(run.text);
        this.#addRun(run, pass.walk);
      },
      this.#options.walk,
    );
    yield* this.#walk.steps();
    this.#walk = null;
  }

  *#readTree(root: Element | ShadowRoot, pass: Pass): Generator<void> {
    const { walk, onPossibleHost } = this.#options;
    yield* this.#readPlaces(root, pass);
    if (!pass.asksHosts) return;
    const hosts = findShadowHosts(root, walk.findShadowRoot);
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
    const known = root === this.#options.page.body ? pass.places : null;
    for (const node of known ?? findPlaces(root, this.#sieve)) {
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
      this.#carry(this.index.takeInside(root, pass.walk));
    }
    yield* this.#readOwner(owner, pass);
  }

  /** Adds text of the page to what names are weighed by. */
  #readTexts(root: Node): void {
    const { walk } = this.#options;
    for (const text of readTexts(root, walk, this.#client.wanted))
      this.#client.addText(text);
  }

  #addRun(found: Run, walk: object): void {
    const key = this.#client.addRun(found.text);
    // It is 0 for a run that cannot hold a mention.
    if (key === 0) return;
    const run = pageRun(found, key, walk, false);
    run.mentions = this.#takeCarried(run);
    this.index.add(run);
  }

  /** Takes leave of runs; their mentions may turn up again in the runs that follow. */
  #carry(runs: readonly PageRun[]): void {
    for (const run of runs) {
      this.#client.removeRun(run.key);
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

  #markSections(): void {
    const { page, walk } = this.#options;
    if (this.#mayMoveHeadings) this.index.takeHeadings();
    this.#mayMoveHeadings = false;
    const trees = [...this.#trees].filter((tree) => tree.isConnected);
    this.index.markSections([page, ...trees], walk.readsPreformatted);
  }
}

function newPass(parts: Partial<Pass>): Pass {
  return {
    walk: {},
    owners: new Set(),
    trees: new Set(),
    keepsKnown: false,
    asksHosts: false,
    places: null,
    cleared: new Set(),
    ...parts,
  };
}
