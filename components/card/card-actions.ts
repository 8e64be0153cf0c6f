import type { Hiding } from '../../core/model/hiding.ts';

/** What the reader can do in a card; none of it throws. */
export interface CardActions {
  pin(): void;
  close(): void;
  /** At a fact, or at what the card is about. */
  openTimeline(fact?: string): void;
  openOptions(): void;
  retry(): void;
  /** Copies a quote as it is cited; its button says whether that went well. */
  copy(quote: string, cited: string): void;
  hide(hiding: Hiding, said: string): void;
  /** Takes the mention out as wrongly read. */
  rejectMention(): void;
  undo(): void;
  togglePanel(panel: Panel): void;
}

/** A part of a card that opens on demand; quotes and sources by the id of their fact. */
export type Panel =
  'hide' | 'why' | 'more' | `quote:${string}` | `sources:${string}`;

/** How a card is shown; `brief` is the first fact and the other side alone. */
export interface CardLook {
  size: 'compact' | 'standard' | 'detailed';
  isSheet: boolean;
  isPinned: boolean;
  panels: ReadonlySet<Panel>;
  /** The quote copied last, with what its button says; null before. */
  copied: { text: string; said: string } | null;
}
