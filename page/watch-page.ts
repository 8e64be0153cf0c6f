import { ChangePace } from './change-pace.ts';
import type { IdleWork } from './idle-work.ts';
import { isOwnElement } from './own-elements.ts';
import type { PageChanges } from './scan-page.ts';
import {
  closestAcross,
  isBlankText,
  ownerOf,
  roleOf,
  UNMARKED_SELECTOR,
} from './text-roles.ts';

/** More added trees than this between two scans are read as one: the body. */
const MAX_ROOTS = 2000;

/** What a watch is given and whom it tells. */
export interface WatchOptions {
  page: Document;
  work: IdleWork;
  signal: AbortSignal;
  /** Told at once, before the change is painted, of a block whose text changed. */
  onTouched: (owner: Node) => void;
  /** Told at once, before the change is painted, which texts changed; of none where only their places did. */
  onTexts: (texts: ReadonlySet<Node>) => void;
  /** Told at once of a node that left its parent. */
  onRemoved: (node: Node, parent: Node) => void;
  /** Told at once of an element that became an editor or no longer is one, or of an editor into which something was moved. */
  onEditable: (element: Element) => void;
  /** Told, not more often than the pace allows, what has to be read again. */
  onChanges: (changes: PageChanges) => void;
}

/** Watches a page for changes of its text. */
export class PageWatch {
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  readonly #pace: ChangePace;
  readonly #watched = new WeakSet<Node>();
  #owners = new Set<Node>();
  #roots = new Set<Node>();
  #hasRemovals = false;
  #timer = 0;
  /** When the timer ends. */
  #dueAt = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#pace = new ChangePace(performance.now());
    this.#observer = new MutationObserver((records) => this.#note(records));
    const { page, signal } = options;
    page.addEventListener('visibilitychange', () => this.#plan(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Watches a document or a shadow tree; a second time changes nothing. */
  watch(root: Node): void {
    if (this.#watched.has(root) || this.#options.signal.aborted) return;
    this.#watched.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      // The one attribute that decides whether text may be marked while the
      // page runs: what is being edited must not look like a spelling error.
      attributeFilter: ['contenteditable'],
    });
  }

  /** Watches a shadow tree that nothing has led to, and has it read; a second time changes nothing. */
  follow(tree: Node): void {
    if (this.#watched.has(tree)) return;
    this.watch(tree);
    this.#roots.add(tree);
    this.#plan();
  }

  #note(records: readonly MutationRecord[]): void {
    const touched = new Set<Node>();
    const texts = new Set<Node>();
    const editors = new Set<Element>();
    for (const record of records) {
      if (record.type === 'childList')
        this.#noteChildren(record, touched, editors);
      else if (record.type === 'characterData') {
        texts.add(record.target);
        const owner = ownerOf(record.target);
        if (owner) touched.add(owner);
        // Of nodes that have attributes there are only elements.
      } else this.#noteEditable(record.target as Element);
    }
    editors.forEach(this.#options.onEditable);
    this.#options.onTexts(texts);
    const now = performance.now();
    for (const owner of touched) {
      this.#options.onTouched(owner);
      if (this.#pace.note(owner, now)) this.#owners.add(owner);
    }
    if (this.#roots.size > MAX_ROOTS)
      this.#roots = new Set([this.#options.page.body]);
    this.#plan();
  }

  #noteEditable(element: Element): void {
    this.#options.onEditable(element);
    this.#roots.add(element);
  }

  #noteChildren(
    record: MutationRecord,
    touched: Set<Node>,
    editors: Set<Element>,
  ): void {
    const { target, addedNodes, removedNodes } = record;
    let changesText = false;
    for (const node of removedNodes) {
      if (isOwnElement(node)) continue;
      this.#hasRemovals = true;
      if (node.isConnected) {
        this.#followInto(node);
        const editor = closestAcross(node, UNMARKED_SELECTOR);
        if (editor) editors.add(editor);
      }
      this.#options.onRemoved(node, target);
      changesText ||= isPartOfText(node);
    }
    for (const node of addedNodes) {
      if (isOwnElement(node)) continue;
      changesText ||= isPartOfText(node);
      if (isTree(node)) this.#roots.add(node);
    }
    const isInside = isInline(target);
    // The text around an inline element goes on in it.
    const isText = (beside: Node | null) =>
      beside ? isPartOfText(beside) : isInside;
    // A block put into the middle of a text cuts its run in two.
    changesText ||=
      isText(record.previousSibling) && isText(record.nextSibling);
    if (!changesText) return;
    const owner = isInside ? ownerOf(target) : target;
    if (owner) touched.add(owner);
  }

  /** Text may be moved into a shadow tree that nothing else has led to. */
  #followInto(moved: Node): void {
    const root = moved.getRootNode();
    // The document of a frame is not read.
    if (root.nodeType === 11) this.follow(root);
  }

  #plan(): void {
    const { page, signal } = this.#options;
    if (page.hidden || signal.aborted) return;
    const hasWork =
      this.#owners.size + this.#roots.size > 0 || this.#hasRemovals;
    const rested = this.#pace.nextRested();
    if (!hasWork && rested === null) return;
    const now = performance.now();
    const dueAt = hasWork ? now + this.#pace.intervalMs : (rested ?? now);
    // A block that rests for long keeps no other change waiting.
    if (this.#timer && this.#dueAt <= dueAt) return;
    window.clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = window.setTimeout(() => this.#hand(), dueAt - now);
  }

  #hand(): void {
    this.#timer = 0;
    const { page, work, onChanges } = this.#options;
    if (page.hidden) return;
    const now = performance.now();
    this.#pace.noteSpent(work.spentMs, now);
    // The pace was told of nodes only.
    for (const owner of this.#pace.takeRested(now))
      this.#owners.add(owner as Node);
    const changes = {
      owners: this.#owners,
      roots: this.#roots,
      hasRemovals: this.#hasRemovals,
    };
    this.#owners = new Set();
    this.#roots = new Set();
    this.#hasRemovals = false;
    onChanges(changes);
    this.#plan();
  }

  #stop(): void {
    this.#observer.disconnect();
    window.clearTimeout(this.#timer);
    this.#owners.clear();
    this.#roots.clear();
  }
}

function isInline(node: Node): boolean {
  // Of nodes only elements have the type 1.
  return (
    node.nodeType === 1 && roleOf((node as Element).localName) === 'inline'
  );
}

/** Whether a node is part of the run around it. */
function isPartOfText(node: Node): boolean {
  // Of nodes only texts have the type 3 and only elements the type 1.
  if (node.nodeType === 3) return !isBlankText((node as Text).data);
  if (node.nodeType !== 1) return false;
  const role = roleOf((node as Element).localName);
  return role === 'inline' || role === 'break' || role === 'object';
}

/** Whether a node may hold blocks. */
function isTree(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  // Of nodes only elements have the type 1.
  const element = node as Element;
  const role = roleOf(element.localName);
  if (role === 'inline') return element.firstElementChild !== null;
  return role === 'block' || element.localName === 'pre';
}
