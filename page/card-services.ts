import type { Card, CardQuestion } from '../core/card/card.ts';
import type { CardDesign } from '../core/card/card-design.ts';
import type { Hiding } from '../core/model/hiding.ts';
import type { Settings } from '../core/settings.ts';
import type { PageMention } from './mention-layer.ts';

/** Takes back what was hidden; `failed` when that could not be stored, and it stays hidden. */
export interface WayBack {
  undo(): Promise<null | 'failed'>;
}

/** What a card needs from outside the page; every call settles, none throws. */
export interface CardServices {
  /** The card for a question; null when nothing is known; `failed` when nobody answered, after asking again. */
  readCard(question: CardQuestion): Promise<Card | null | 'failed'>;
  /** Hides and returns the way back; `failed` when it could not be stored, and nothing is hidden then. */
  hide(hiding: Hiding): Promise<WayBack | 'failed'>;
  /** Stops reading a mention's word in that sense on this page and keeps the example on the device; the rest as for hiding. */
  rejectMention(mention: PageMention): Promise<WayBack | 'failed'>;
  openTimeline(at: { fact?: string; entity?: string }): void;
  openOptions(): void;
  /** What cards look like; null before there can be mentions. */
  design(): CardDesign | null;
  /** The settings as they are now. */
  settings(): Settings;
}
