import type { FoundMention } from './found-mention.ts';

/** What is painted: the name of a highlight for each mention. */
export type Paint = ReadonlyMap<FoundMention, string>;

/** Whether the browser can paint highlights. */
export function canHighlight(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof CSS === 'object' &&
    typeof CSS.highlights === 'object'
  );
}

/**
 * Paints mentions through the registry that a page shares with us. What the
 * page does to our entries is not fought: it holds until our next change.
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<FoundMention, string>();
  #open: { name: string; range: StaticRange } | null = null;

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  /** What is painted now. */
  get painted(): Paint {
    return this.#painted;
  }

  /** The mention that a range of the registry stands for; null for ranges of the page. */
  mentionOf(range: AbstractRange): FoundMention | null {
    return (
      [...this.#painted.keys()].find((mention) => mention.range === range) ??
      null
    );
  }

  /** The painted mentions whose words were in these texts, or go across texts, and are there no more. */
  staleIn(texts: ReadonlySet<Node>): FoundMention[] {
    return [...this.#painted.keys()].filter((mention) => {
      const { startContainer, endContainer } = mention.range;
      return (
        (startContainer !== endContainer || texts.has(startContainer)) &&
        !mention.isIntact()
      );
    });
  }

  /** Makes the painted mentions those of `paint`; only the difference is touched. */
  paint(paint: Paint): void {
    for (const [mention, name] of this.#painted) {
      if (paint.get(mention) !== name) this.#takeOff(mention);
    }
    for (const [mention, name] of paint) {
      if (this.#painted.has(mention)) continue;
      this.#painted.set(mention, name);
      this.#add(name, mention.range);
    }
  }

  /** Takes the paint off some mentions at once. */
  drop(mentions: readonly FoundMention[]): void {
    for (const mention of mentions) {
      this.#takeOff(mention);
      if (this.#open?.range === mention.range) this.paintOpen(null, '');
    }
  }

  /** Paints one mention as open, under a name of its own, or none. */
  paintOpen(mention: FoundMention | null, name: string): void {
    if (this.#open) this.#remove(this.#open.name, this.#open.range);
    this.#open = mention && { name, range: mention.range };
    if (!mention) return;
    // Above the paint of a mention that is not open.
    this.#add(name, mention.range).priority = 1;
  }

  /** Takes everything off the page. */
  clear(): void {
    this.paintOpen(null, '');
    for (const mention of [...this.#painted.keys()]) this.#takeOff(mention);
  }

  #takeOff(mention: FoundMention): void {
    const name = this.#painted.get(mention);
    if (name === undefined) return;
    this.#painted.delete(mention);
    this.#remove(name, mention.range);
  }

  #add(name: string, range: StaticRange): Highlight {
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    highlight.add(range);
    if (this.#registry.get(name) !== highlight) {
      this.#registry.set(name, highlight);
    }
    return highlight;
  }

  #remove(name: string, range: StaticRange): void {
    const highlight = this.#highlights.get(name);
    if (!highlight) return;
    highlight.delete(range);
    if (highlight.size > 0) return;
    // A name without ranges would tell the page that we are there.
    if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    this.#highlights.delete(name);
  }
}
