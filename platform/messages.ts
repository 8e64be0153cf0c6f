import type { Card, CardQuestion } from '../core/card/card.ts';

/** A mention as the popup lists it. */
export interface ListedMention {
  /** Position among the mentions of the page, from 0. */
  index: number;
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
  articleDate: string | null;
  mentions: readonly ListedMention[];
  /** Mentions found and hidden by the user's topics and entities. */
  hidden: number;
}

/** Every message between the parts of the extension: what it asks and what is answered. */
export interface MessageMap {
  /** Page to background: the card for a mention; null when nothing is known or all of it is switched off. */
  readCard: { question: CardQuestion; answer: Card | null };
  /** Page or popup to background: opens the timeline tab at a fact or an entity. */
  openTimeline: {
    question: { fact?: string; entity?: string };
    answer: null;
  };
  /** Page or popup to background: opens the options page. */
  openOptions: { question: Record<string, never>; answer: null };
  /** Popup to page: what is marked here. */
  readPage: { question: Record<string, never>; answer: PageReport };
  /** Popup or command to page: scrolls to a mention and opens its card. */
  showMention: {
    question: { index: number } | { step: 1 | -1 };
    answer: { index: number } | null;
  };
}

/** The names of the messages. */
export type MessageName = keyof MessageMap;
/** What a message asks. */
export type Question<N extends MessageName> = MessageMap[N]['question'];
/** What is answered. */
export type Answer<N extends MessageName> = MessageMap[N]['answer'];
