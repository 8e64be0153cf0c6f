import type { FoundSubject } from '../core/scan/scan-question.ts';
import type { Sieve } from '../core/scan/sieve.ts';
import { Article } from './article.ts';
import { RunWalk, type WalkOptions } from './collect-runs.ts';
import { holds, isOutermost } from './compare-places.ts';
import { findPlaces } from './find-places.ts';
import { findShadowHosts, type HostListener } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import { MarkedRuns } from './marked-runs.ts';
import type { Weighing } from './scan-client.ts';
import type { TextBoxes } from './text-boxes.ts';
import {
  closestAcross,
  EDITOR_SELECTOR,
  isRead,
  ownerOf,
} from './text-roles.ts';

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
  /** Whether elements are asked for shadow trees: a page that just opened is asked in its own time. */
  asksHosts: boolean;
  /** Whether something left its place before. */
  hasRemovals: boolean;
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
  weighing: Weighing;
  walk: WalkOptions;
  work: IdleWork;
  boxes: TextBoxes;
  signal: AbortSignal;
  /** Hears that the mentions of some runs are new. */
  onMentions: () => void;
}

/** Keeps the mentions of a page: reads it whole once and then what changes. */
export class PageScanner {
  /** Those that may hold mentions, and the mentions. */
  readonly runs: MarkedRuns;
  readonly #options: ScannerOptions;
  #article: Article;
  /** What the whole page went through so far. */
  #sieve: Sieve;
  /** Shadow trees that were found; some may have left the page. */
  readonly #trees = new Set<ShadowRoot>();
  readonly #subjects = new Map<string, FoundSubject>();
  #walk: RunWalk | null = null;
  /** Whether any was found when somebody was last told. */
  #hasMentions = false;
  /** Whether what changed since sections were marked may have moved headings. */
  #mayMoveHeadings = false;

  constructor(options: ScannerOptions) {
    this.#options = options;
    const { boxes, walk, signal } = options;
    this.runs = new MarkedRuns({
      boxes,
      readsPreformatted: walk.readsPreformatted,
      onTaken: (key) => this.#article.client.removeRun(key),
    });
    this.#article = this.#createArticle();
    this.#sieve = this.#article.client.sieve;
    signal.addEventListener('abort', () => this.#article.client.stop());
  }

  /**
   * Reads the page, and shadow trees that somebody else found on it. Where it
   * just opened, the places of all names may be known as well; else elements are
   * asked for shadow trees.
   */
  scanAll(
    trees: Iterable<ShadowRoot> = [],
    places: readonly Node[] | null = null,
  ): void {
    for (const tree of trees) this.#trees.add(tree);
    this.#readPage(newPass({ places, asksHosts: !places }));
  }

  /** Reads what changed; the whole page where it became another article. */
  scanChanges({ owners, roots, hasRemovals }: PageChanges): void {
    if (this.#article.isLeft()) {
      this.#forgetAll();
      // Nothing else may lead to a tree that was just found.
      for (const root of roots)
        if (root.nodeType === 11) this.#trees.add(root as ShadowRoot);
      this.#readPage(newPass({ asksHosts: true }));
      return;
    }
    const pass = newPass({ asksHosts: true, hasRemovals });
    this.#options.work.add(this.#readAll(roots, owners, pass));
  }

  /** What is known of an entity or contract with mentions. */
  subjectOf(id: string): FoundSubject {
    return this.#subjects.get(id) ?? {};
  }

  /** Must be told of each node that left its parent, before other calls. */
  noteRemoved(node: Node, parent: Node): void {
    this.#walk?.skipRemoved(node, parent);
  }

  #readPage(pass: Pass): void {
    const { page, work } = this.#options;
    // Not every tree is led to from the body: some were found late.
    const roots = new Set([page.body, ...this.#trees]);
    work.add(this.#readAll(roots, new Set(), pass));
  }

  #forgetAll(): void {
    this.#options.work.clear();
    this.#walk = null;
    this.#article.client.stop();
    this.runs.takeAll();
    this.#article = this.#createArticle();
    this.#sieve = this.#article.client.sieve;
    this.#forgetLostTrees();
  }

  #forgetLostTrees(): void {
    for (const tree of this.#trees)
      if (!tree.isConnected) this.#trees.delete(tree);
  }

  #createArticle(): Article {
    const { page, walk, weighing, work } = this.#options;
    const onAnswer = (keys: ReadonlySet<number>) =>
      work.add(this.#takeAnswer(keys));
    const subjects = this.#subjects;
    return new Article({ page, walk, weighing, subjects, onAnswer });
  }

  *#readAll(
    roots: ReadonlySet<Node>,
    owners: ReadonlySet<Node>,
    pass: Pass,
  ): Generator<void> {
    if (pass.hasRemovals) {
      this.runs.takeLost();
      this.#forgetLostTrees();
    }
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
      this.#article.addTextOf(root);
      // Nothing but elements and shadow trees holds blocks.
      yield* this.#readTree(root as Element | ShadowRoot, pass);
      // Of an element with children no closed tree is found a second time.
      if (pass.cleared.size === size) continue;
      for (const tree of this.#trees)
        if (holds(root, tree) && this.#enterTree(tree, pass))
          yield* this.#readTree(tree, pass);
    }
    this.#mayMoveHeadings ||= roots.size > 0;
    this.runs.endReading();
    // What was taken out is no longer shown.
    if (this.#hasMentions) yield* this.#show();
    this.#article.tell(this.#trees);
  }

  *#takeAnswer(keys: ReadonlySet<number>): Generator<void> {
    const { client } = this.#article;
    yield* this.runs.update(keys, (key) => client.mentionsOf(key));
    yield* this.#show();
    // What was found may let more count.
    if (this.#sieve === client.sieve) return;
    this.#sieve = client.sieve;
    const more = newPass({ keepsKnown: true });
    for (const root of [this.#options.page.body, ...this.#trees])
      if (root.isConnected) yield* this.#readPlaces(root, more);
    client.tell();
  }

  /** Marks the sections and says that mentions may be others. */
  *#show(): Generator<void> {
    const trees = [...this.#trees].filter((tree) => tree.isConnected);
    const roots = [this.#options.page, ...trees];
    this.runs.markSections(roots, this.#mayMoveHeadings);
    this.#mayMoveHeadings = false;
    // Each of the two takes milliseconds on a large page.
    yield;
    this.#hasMentions = this.runs.hasMentions;
    this.#options.onMentions();
  }

  *#readOwner(owner: Node, pass: Pass, isChanged = false): Generator<void> {
    pass.owners.add(owner);
    this.runs.takeOwned(owner);
    if (!isRead(owner, this.#options.walk.readsPreformatted)) return;
    if (closestAcross(owner, EDITOR_SELECTOR)) return;
    this.#walk = new RunWalk(
      owner,
      'shallow',
      (run) => {
        if (isChanged) this.#article.addText(run.text);
        const key = this.#article.client.addRun(run.text);
        // It is 0 for a run that cannot hold a mention.
        if (key > 0) this.runs.add(run, key, pass.walk);
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
    const known = this.runs.ownedBy(owner);
    if (pass.keepsKnown) {
      if (known.some((run) => !run.isHeading)) return;
    } else if (
      !pass.cleared.has(root) &&
      known.some((run) => run.walk !== pass.walk)
    ) {
      // A tree that was moved brings runs that were found elsewhere.
      pass.cleared.add(root);
      this.runs.takeInside(root, pass.walk);
    }
    yield* this.#readOwner(owner, pass);
  }
}

function newPass(parts: Partial<Pass>): Pass {
  return {
    walk: {},
    owners: new Set(),
    trees: new Set(),
    keepsKnown: false,
    asksHosts: false,
    hasRemovals: false,
    places: null,
    cleared: new Set(),
    ...parts,
  };
}
