import type { Mention } from '../core/scan/mention.ts';
import { CarriedMentions } from './carried-mentions.ts';
import { holds } from './compare-places.ts';
import { type FoundMention, isMarkable } from './found-mention.ts';
import { type PageRun, pageRun, RunIndex } from './page-run.ts';
import type { Run } from './run.ts';
import type { TextBoxes } from './text-boxes.ts';
import { updateMentions } from './update-mentions.ts';

/** What the runs of a page are kept with. */
export interface MarkedRunsOptions {
  boxes: TextBoxes;
  /** Whether `pre` is read, as in documents of plain text. */
  readsPreformatted: boolean;
  /** Hears the key of each run that was taken out. */
  onTaken: (key: number) => void;
}

/**
 * The runs of a page that may hold mentions, in the order of the page, with
 * those they hold. The mentions of runs that are taken out stay what they are
 * where the next runs have the same text at the same place.
 */
export class MarkedRuns {
  readonly #options: MarkedRunsOptions;
  readonly #index = new RunIndex();
  readonly #carried = new CarriedMentions();

  constructor(options: MarkedRunsOptions) {
    this.#options = options;
  }

  /** All runs in the order of the page, markers of headings among them. */
  get ordered(): readonly PageRun[] {
    return this.#index.ordered;
  }

  /** Whether any of them holds a mention. */
  get hasMentions(): boolean {
    return this.ordered.some(({ mentions }) => mentions.length > 0);
  }

  /** The runs of a block. */
  ownedBy(owner: Node): readonly PageRun[] {
    return this.#index.ownedBy(owner);
  }

  /** Adds a run that a walk found. */
  add(found: Run, key: number, walk: object): void {
    const run = pageRun(found, key, walk, false);
    run.mentions = this.#carried.take(run);
    this.#index.add(run);
  }

  /** Takes out the runs of a block. */
  takeOwned(owner: Node): void {
    this.#carry(this.#index.takeOwned(owner));
  }

  /** Takes out the runs inside a tree that another walk found. */
  takeInside(root: Node, walk: object): void {
    this.#carry(this.#index.takeInside(root, walk));
  }

  /** Takes out the runs that left the page, or are no longer read. */
  takeLost(): void {
    this.#carry(this.#index.takeLost(this.#options.readsPreformatted));
  }

  /** Takes out all runs. */
  takeAll(): void {
    this.#carry(this.#index.takeAll());
  }

  /** Forgets the mentions of runs that were taken out and did not turn up again. */
  endReading(): void {
    this.#carried.clear();
  }

  /** Gives some runs the mentions that were found in them; each `yield` is a chance to pause. */
  *update(
    keys: ReadonlySet<number>,
    mentionsOf: (key: number) => readonly Mention[],
  ): Generator<void> {
    for (const run of this.ordered) {
      if (run.isGone || !keys.has(run.key)) continue;
      updateMentions(run, mentionsOf(run.key), this.#options.boxes);
      yield;
    }
  }

  /** Adds markers where sections begin; anew where headings may have moved. */
  markSections(
    roots: readonly (Document | ShadowRoot)[],
    mayHaveMoved: boolean,
  ): void {
    if (mayHaveMoved) this.#index.takeHeadings();
    this.#index.markSections(roots, this.#options.readsPreformatted);
  }

  /** Forgets the mentions of a block whose words are no longer there, and returns them. */
  dropStale(owner: Node): FoundMention[] {
    const stale: FoundMention[] = [];
    for (const run of this.ownedBy(owner)) {
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
    for (const run of this.ordered) {
      run.mentions = run.mentions.filter(isKept);
      run.found = null;
    }
    // What is being read again is in no run and still painted.
    return shown.filter((mention) => !isKept(mention));
  }

  #carry(runs: readonly PageRun[]): void {
    for (const run of runs) {
      this.#options.onTaken(run.key);
      this.#carried.add(run.mentions);
    }
  }
}
