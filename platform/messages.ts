import type { Card, CardQuestion } from '../core/card/card.ts';
import type { CardDesign } from '../core/card/card-design.ts';
import type { Hiding } from '../core/model/hiding.ts';
import type { ScanAnswer, ScanQuestion } from '../core/scan/scan-question.ts';

/** A mention as the popup lists it. */
export interface ListedMention {
  /** Position among the mentions of the page, from 0. */
  index: number;
  /** Id of an entity, or `contract:` and the id of a contract. */
  entity: string;
  surface: string;
  sentence: string;
  /** Where it stands in the page, from 0 (top) to 1 (end). */
  position: number;
}

/** What a page tells the popup about itself. */
export interface PageReport {
  /** Whether Gloss reads this page; if not, why. */
  state: 'on' | 'off-here' | 'paused' | 'unsupported';
  host: string;
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; null where the page does not say. */
  articleDate: string | null;
  mentions: readonly ListedMention[];
  /** Mentions found and left out by the user's topics, entities and words. */
  hidden: number;
}

/** Something hidden from a card, with the host it was hidden on. */
export interface Hidden {
  hiding: Hiding;
  host: string;
}

/** A mention that the reader calls wrong, with its sentence. */
export interface RejectedMention {
  surface: string;
  entity: string;
  sentence: string;
}

type Nothing = Record<string, never>;

/** The messages that the background answers: what each asks and what is answered. */
export interface BackgroundMessages {
  /**
   * What is found on a page that may hold a name; null where it must tell all
   * of itself again. With the answer to a question that does comes what its
   * cards look like; with any, how many milliseconds weighing took.
   */
  scanPage: {
    question: ScanQuestion;
    answer: {
      scan: ScanAnswer | null;
      spentMs: number;
      cardDesign: CardDesign | null;
    };
  };
  /** The card for a mention; null when nothing is known or all of it is switched off. */
  readCard: { question: CardQuestion; answer: Card | null };
  /** Hides something from now on; the host is the sender's own. */
  hide: { question: Hiding; answer: Hidden };
  /** Takes a hiding back. */
  unhide: { question: Hidden; answer: null };
  /** What was hidden last since the browser started, for the popup's undo; null when nothing was. */
  readLastHidden: { question: Nothing; answer: Hidden | null };
  /** Keeps a mention that the reader calls wrong, on the device only. */
  reject: { question: RejectedMention; answer: null };
  /** Forgets a mention that was called wrong. */
  unreject: { question: RejectedMention; answer: null };
  /** Opens the timeline in a tab, at a fact or an entity. */
  openTimeline: {
    question: { fact?: string; entity?: string };
    answer: null;
  };
  /** Opens the options page. */
  openOptions: { question: Nothing; answer: null };
}

/** The messages that a page answers. */
export interface PageMessages {
  /** What is marked here. */
  readPage: { question: Nothing; answer: PageReport };
  /** Scrolls to a mention and opens its card; null when there is none. */
  showMention: {
    question: { index: number } | { step: 1 | -1 };
    answer: { index: number } | null;
  };
}

/** Every message between the parts of the extension. */
export type MessageMap = BackgroundMessages & PageMessages;
/** What a message asks. */
export type Question<N extends keyof MessageMap> = MessageMap[N]['question'];
/** What is answered. */
export type Answer<N extends keyof MessageMap> = MessageMap[N]['answer'];

/** The answer to a question that nobody answered, or that was not understood. */
export const FAILED = 'failed';

/** A message as it crosses between contexts. */
export interface Message {
  name: string;
  question: unknown;
}
