import type { Run } from './run.ts';
import type { FindShadowRoot } from './find-shadow-hosts.ts';
import { isBlankText, ownerOf, roleOf } from './text-roles.ts';

/** Longest run in UTF-16 code units: a longer text would not fit in one slice of work. */
const MAX_RUN = 16_000;
/** Nodes between two chances to pause; a step costs about a microsecond. */
const STEPS_PER_PAUSE = 64;
/** UTF-16 code units that count as one more node. */
const UNITS_PER_STEP = 128;

/** What a walk needs to know of the page. */
export interface WalkOptions {
  findShadowRoot: FindShadowRoot;
  /** Whether `pre` is read, as in documents of plain text. */
  readsPreformatted: boolean;
}

/**
 * Walks a tree and hands over the runs of text in it, reading tags only, never
 * layout. The document may change between two steps, as long as `skipRemoved`
 * hears of each removal.
 */
export class RunWalk {
  readonly root: Node;
  readonly #depth: 'deep' | 'shallow';
  readonly #onRun: (run: Run) => void;
  readonly #options: WalkOptions;
  #next: Node | null;
  #owner: Node | null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #parts: string[] = [];
  #length = 0;
  #firstOffset = 0;
  #isBlank = true;
  /** How many runs were handed over, and of them how many are met again after a new start. */
  #handed = 0;
  #again = 0;
  /** The rest of a text too long for one run. */
  #long: { node: Text; data: string; start: number } | null = null;
  #steps = 0;

  /**
   * `deep` reads everything inside the root and the root itself; `shallow`
   * only the runs that the root owns.
   */
  constructor(
    root: Node,
    depth: 'deep' | 'shallow',
    onRun: (run: Run) => void,
    options: WalkOptions,
  ) {
    this.root = root;
    this.#depth = depth;
    this.#onRun = onRun;
    this.#options = options;
    this.#next = depth === 'deep' ? root : root.firstChild;
    this.#owner = depth === 'deep' ? ownerOf(root) : root;
  }

  /** Goes on; each `yield` is a chance to pause. */
  *steps(): Generator<void> {
    while (this.#next) {
      if (this.#long) this.#readLong();
      else this.#step(this.#next);
      if (++this.#steps < STEPS_PER_PAUSE) continue;
      this.#steps = 0;
      yield;
    }
    this.#endRun();
  }

  /**
   * Must be told of every node that left its parent while the walk pauses;
   * reading goes on at the parent where the node held the place of the walk.
   */
  skipRemoved(node: Node, parent: Node): void {
    if (!this.#next || !node.contains(this.#next)) return;
    this.#dropRun();
    this.#long = null;
    if (node === this.root) {
      this.#next = null;
    } else if (this.#depth === 'shallow') {
      this.#next = this.root.firstChild;
      this.#again = this.#handed;
    } else {
      this.#next = parent;
      this.#owner = ownerOf(parent);
    }
  }

  #step(node: Node): void {
    if (node.nodeType === 3) {
      // Of nodes only texts have the type 3 and only elements the type 1.
      if (this.#readText(node as Text)) return;
    } else if (node.nodeType === 1) {
      if (this.#enter(node as Element)) return;
    } else if (node.nodeType === 11 && node.firstChild) {
      this.#owner = node;
      this.#next = node.firstChild;
      return;
    }
    this.#advance(node);
  }

  /** Whether the walk went into the element. */
  #enter(element: Element): boolean {
    const name = element.localName;
    let role = roleOf(name);
    if (role === 'skip' && name === 'pre' && this.#options.readsPreformatted) {
      role = 'block';
    }
    switch (role) {
      case 'void':
        return false;
      case 'break':
        this.#readBreak();
        return false;
      case 'object':
        if (this.#length > 0) this.#addSeparator('\uFFFC');
        return false;
      case 'skip':
        this.#endRun();
        return false;
      case 'inline':
        if (!element.firstChild) return this.#enterShadow(element, name);
        this.#next = element.firstChild;
        return true;
      case 'block':
        return this.#enterBlock(element, name);
    }
  }

  #enterBlock(element: Element, name: string): boolean {
    this.#endRun();
    if (this.#depth === 'shallow') return false;
    if (this.#enterShadow(element, name)) return true;
    if (!element.firstChild) return false;
    this.#owner = element;
    this.#next = element.firstChild;
    return true;
  }

  #enterShadow(element: Element, name: string): boolean {
    if (this.#depth === 'shallow') return false;
    const isCustom = name.includes('-');
    // Asking for a closed root is slow; plain elements that host one hardly
    // ever hold children of their own.
    const root =
      element.shadowRoot ??
      (isCustom || !element.firstChild
        ? this.#options.findShadowRoot(element)
        : null);
    if (!root) return false;
    this.#endRun();
    if (!root.firstChild) return false;
    this.#owner = root;
    this.#next = root.firstChild;
    return true;
  }

  /** Moves to what follows a node that is done, in the order of the page. */
  #advance(done: Node): void {
    let node = done;
    while (node !== this.root) {
      if (node.nextSibling) {
        this.#next = node.nextSibling;
        return;
      }
      const parent: Node | null = node.parentNode;
      if (!parent || (this.#depth === 'shallow' && parent === this.root)) break;
      if (parent === this.#owner) this.#leave(parent);
      if (parent.nodeType === 11 && parent !== this.root) {
        // Only shadow roots hang in a document as fragments.
        const { host } = parent as ShadowRoot;
        if (host.firstChild) {
          this.#owner = ownerOf(host.firstChild);
          this.#next = host.firstChild;
          return;
        }
        node = host;
      } else {
        node = parent;
      }
    }
    this.#next = null;
  }

  #leave(owner: Node): void {
    this.#endRun();
    this.#owner =
      // Only shadow roots hang in a document as fragments.
      owner.nodeType === 11 ? (owner as ShadowRoot).host : ownerOf(owner);
  }

  #readBreak(): void {
    if (this.#length === 0) return;
    if (this.#parts.at(-1) === '\n') this.#endRun();
    else this.#addSeparator('\n');
  }

  #addSeparator(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    // Thousands of pictures may stand side by side.
    if (this.#length >= MAX_RUN) this.#endRun();
  }

  /** Whether the text is so long that it is read in several steps. */
  #readText(node: Text): boolean {
    const { data } = node;
    if (data.length === 0) return false;
    const isBlank = isBlankText(data);
    if (isBlank && this.#length === 0) return false;
    if (this.#length + data.length > MAX_RUN) {
      this.#endRun();
      this.#long = { node, data, start: 0 };
      return true;
    }
    this.#addText(node, data);
    if (!isBlank) this.#isBlank = false;
    return false;
  }

  #addText(node: Text, text: string): void {
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#parts.push(text);
    this.#length += text.length;
    this.#steps += text.length / UNITS_PER_STEP;
  }

  #readLong(): void {
    if (!this.#long) return;
    const { node, data, start } = this.#long;
    const end = findCut(data, start);
    this.#firstOffset = start;
    this.#addText(node, data.slice(start, end));
    this.#isBlank = false;
    if (end < data.length) {
      this.#endRun();
      this.#long.start = end;
    } else {
      this.#long = null;
      this.#advance(node);
    }
  }

  #endRun(): void {
    if (this.#length === 0) return;
    if (!this.#isBlank && this.#owner) {
      const run: Run = {
        owner: this.#owner,
        text:
          this.#parts.length === 1
            ? (this.#parts[0] ?? '')
            : this.#parts.join(''),
        nodes: this.#nodes,
        starts: this.#starts,
        firstOffset: this.#firstOffset,
      };
      this.#dropRun();
      if (this.#again > 0) this.#again -= 1;
      else {
        this.#handed += 1;
        this.#onRun(run);
      }
    } else {
      this.#dropRun();
    }
  }

  #dropRun(): void {
    this.#nodes = [];
    this.#starts = [];
    this.#parts = [];
    this.#length = 0;
    this.#firstOffset = 0;
    this.#isBlank = true;
  }
}

/** Where to cut a long text: after a line, else after a word, else anywhere. */
export function findCut(text: string, start: number): number {
  const limit = start + MAX_RUN;
  if (limit >= text.length) return text.length;
  const earliest = start + MAX_RUN / 2;
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= earliest) return line + 1;
  const word = text.lastIndexOf(' ', limit - 1);
  return word >= earliest ? word + 1 : limit;
}
