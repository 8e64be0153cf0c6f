import type { Mention } from '../core/scan/mention.ts';

/** A mention with its place in the document. Its place may go stale when the page changes. */
export interface PageMention extends Mention {
  /** Stable while the mention stands; never used again afterwards. */
  readonly key: number;
  /** Its words as they are read: at most 253 UTF-16 code units, white space collapsed, without what cannot be seen. */
  readonly words: string;
  /** The sentence it stands in, at most 600 UTF-16 code units, read likewise. */
  readonly sentence: string;
  /** Whether it is painted under the user's density and filters. */
  readonly isMarked: boolean;
  /** The link it stands in; null when it stands in none. */
  link(): Element | null;
  /** The text node it starts in; null once it left the document. */
  startNode(): Text | null;
  /** Its boxes in the viewport, one for each line; empty once it left the document or is not rendered. */
  boxes(): readonly DOMRect[];
}

/** The mentions of the page: what is found, where it stands and how it is painted. */
export interface MentionLayer {
  /** All mentions that the user's filters let through, in document order. */
  all(): readonly PageMention[];
  /** The marked mention under a point of the viewport, in CSS px; null where there is none that can be seen. */
  at(x: number, y: number): PageMention | null;
  /** Paints one mention as open, or none. */
  setOpen(mention: PageMention | null): void;
  /** Calls back after mentions were added or removed; returns the function that stops it. */
  onChange(listener: () => void): () => void;
}
