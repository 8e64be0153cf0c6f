import type { PageContext, PageScan } from '../core/scan/mention.ts';
import type { Settings } from '../core/settings.ts';
import type { WalkOptions } from './collect-runs.ts';
import type { HostListener } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import { PageLayer } from './page-layer.ts';
import { type PageChanges, PageScanner } from './scan-page.ts';
import { createTextBoxes } from './text-boxes.ts';

/** What finds the mentions of pages. */
export interface PageFinder {
  /** Makes the finder for one article. */
  createScan: (context: PageContext) => PageScan;
  isProduct: (entity: string) => boolean;
  /** The topics of the facts about an entity or contract; absent where they do not matter. */
  topicsOf: (entity: string) => readonly string[] | undefined;
}

/** What reading a page takes. */
export interface ReaderOptions extends HostListener {
  page: Document;
  finder: PageFinder;
  walk: WalkOptions;
  work: IdleWork;
  settings: Settings;
  signal: AbortSignal;
}

/** Reads a page, marks its mentions and hears of what changes. */
export interface PageReader {
  layer: PageLayer;
  /** Reads the page, and shadow trees that somebody else found on it. */
  readAll(trees: Iterable<ShadowRoot>): void;
  /** Reads what changed. */
  onChanges(changes: PageChanges): void;
  /** Takes the paint off texts that changed. */
  onTexts(texts: ReadonlySet<Node>): void;
  /** Takes leave of mentions in a block that changed. */
  onTouched(owner: Node): void;
  /** Must hear of each node that left its parent. */
  onRemoved(node: Node, parent: Node): void;
  /** Takes leave of mentions in what became an editor. */
  onEditable(element: Element): void;
}

/** Makes what reads a page that holds a name. */
export function createReader(options: ReaderOptions): PageReader {
  const { page, finder, settings, signal } = options;
  const { createScan, isProduct, topicsOf } = finder;
  const scanner: PageScanner = new PageScanner({
    ...options,
    createScan,
    boxes: createTextBoxes(page),
    onMentions: () => layer.update(),
  });
  const layer = new PageLayer({
    ...{ page, settings, isProduct, topicsOf, signal },
    runs: () => scanner.index.ordered,
  });
  return {
    layer,
    readAll: (trees) => scanner.scanAll(trees),
    onChanges: (changes) => scanner.scanChanges(changes),
    onTexts: (texts) => layer.dropChanged(texts),
    onTouched: (owner) => layer.drop(scanner.dropStale(owner)),
    onRemoved: (node, parent) => scanner.noteRemoved(node, parent),
    onEditable: (element) =>
      layer.drop(scanner.dropUnmarked(element, layer.all())),
  };
}
