import type { Settings } from '../core/settings.ts';
import type { WalkOptions } from './collect-runs.ts';
import type { HostListener } from './find-shadow-hosts.ts';
import type { IdleWork } from './idle-work.ts';
import { PageLayer } from './page-layer.ts';
import { type PageChanges, PageScanner } from './scan-page.ts';
import type { Weighing } from './scan-client.ts';
import { createTextBoxes } from './text-boxes.ts';

/** What reading a page takes. */
export interface ReaderOptions extends HostListener {
  page: Document;
  weighing: Weighing;
  walk: WalkOptions;
  work: IdleWork;
  settings: Settings;
  signal: AbortSignal;
}

/** Reads a page, marks its mentions and hears of what changes. */
export interface PageReader {
  layer: PageLayer;
  /** Reads the page, and shadow trees that somebody else found on it; so were, perhaps, the places of all names. */
  readAll(trees: Iterable<ShadowRoot>, places: readonly Node[] | null): void;
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
  const { page, settings, signal } = options;
  const scanner: PageScanner = new PageScanner({
    ...options,
    boxes: createTextBoxes(page),
    onMentions: () => layer.update(),
  });
  const layer = new PageLayer({
    ...{ page, settings, signal },
    subjectOf: (id) => scanner.subjectOf(id),
    runs: () => scanner.runs.ordered,
  });
  return {
    layer,
    readAll: (trees, places) => scanner.scanAll(trees, places),
    onChanges: (changes) => scanner.scanChanges(changes),
    onTexts: (texts) => layer.dropChanged(texts),
    onTouched: (owner) => layer.drop(scanner.runs.dropStale(owner)),
    onRemoved: (node, parent) => scanner.noteRemoved(node, parent),
    onEditable: (element) =>
      layer.drop(scanner.runs.dropUnmarked(element, layer.all())),
  };
}
