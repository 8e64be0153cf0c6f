import type { Card } from '../../core/card/card.ts';
import type { CardDesign } from '../../core/card/card-design.ts';
import type { CardActions, CardLook } from './card-actions.ts';

/** What a card says in place of facts: it waits, it failed, all is filtered out, something was hidden, could not be, or could not be shown again. */
export type NoticeState =
  | 'loading'
  | 'failed'
  | 'filtered'
  | 'not-hidden'
  | 'not-undone'
  | { hidden: string };

/** What a card shows now. */
export interface CardViewProps {
  /** Null until it is read, and where it could not be. */
  card: Card | null;
  /** What stands in place of the facts; null while they are shown. */
  notice: NoticeState | null;
  /** The name of what the card is about, known before the card is. */
  name: string;
  design: CardDesign;
  look: CardLook;
  /** Why the word is marked, as a sentence. */
  reason: string;
  /** Read out when it changes: `ICE, mention 2 of 11`. */
  announcement: string;
  actions: CardActions;
}

/** What the parts of a card need. */
export interface CardPartProps {
  card: Card;
  design: CardDesign;
  look: CardLook;
  actions: CardActions;
  isBrief: boolean;
}
