import type { AmountKind, Qualifier } from '../model/amount.ts';
import type { EntityKind } from '../model/entity.ts';
import type { FactStatus } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';

/** The publication date of the article and where the page gives it. */
export interface ArticleDate {
  date: PartialDate;
  from: 'json-ld' | 'meta' | 'time' | 'address';
}

/** What the page asks when a card is wanted. */
export interface CardQuestion {
  /** Id of an entity, or `contract:` and the id of a contract. */
  entity: string;
  /** The words that are marked. */
  surface: string;
  /** The sentence they stand in, at most 600 UTF-16 code units. */
  sentence: string;
  /** Null where the page does not give its date. */
  article: ArticleDate | null;
  /** The other entities that the page mentions, most often first. */
  coMentions: readonly string[];
}

/** A source as a card shows it. */
export interface SourceView {
  id: string;
  publisher: string;
  title: string;
  published: PartialDate | null;
  /** Link to the passage; null where no address was seen. */
  url: string | null;
  /** Asks the Wayback Machine for the copy nearest to the day it was read; null without an address. */
  archiveUrl: string | null;
  /** Whether the original was read, or only another document that cites it. */
  access: 'stored-copy' | 'cited' | 'none';
  language: string;
}

/** Words somebody said in public, with where they stand. */
export interface QuoteView {
  text: string;
  speaker: string;
  publisher: string;
}

/** A figure with a label, for the small chart beside a fact. */
export interface ChartPoint {
  label: string;
  value: number;
  /** The value as readers see it: `1,400 TB`. */
  text: string;
  isCurrent: boolean;
}

/** A fact as a card or a list shows it. */
export interface FactView {
  id: string;
  title: string;
  statement: string;
  date: PartialDate;
  dateQualifier: 'about' | 'by' | null;
  status: FactStatus;
  /** The subject it is filed under, for readers and by id. */
  topic: { id: string; name: string };
  attributedTo: string;
  /** Best source first. */
  sources: readonly SourceView[];
  /** Number of independent origins among the sources. */
  origins: number;
  /** The original report, where the first source only retells it. */
  firstPublished: { publisher: string; date: PartialDate } | null;
  quotes: readonly QuoteView[];
  /** Values over time or side by side; empty where there is nothing to compare. */
  chart: readonly ChartPoint[];
  /** Facts that give another figure or account, each told once in a card. */
  conflicts: readonly {
    id: string;
    title: string;
    date: PartialDate;
    /** Who publishes it; null where its sources are not at hand. */
    publisher: string | null;
  }[];
  /** For an allegation without a reply: the day on which one was looked for. */
  noReplyFound: PartialDate | null;
  isSuperseded: boolean;
}

/** One figure of a contract as its card shows it. */
export interface FigureView {
  usd: number;
  kind: AmountKind;
  qualifier: Qualifier | null;
  asOf: PartialDate | null;
  publishers: readonly string[];
  /** The fact that tells it; null where none does. */
  factId: string | null;
}

/** A bar of the chart of known contracts. */
export interface ContractBar {
  id: string;
  name: string;
  usd: number | null;
  ceilingUsd: number | null;
  namesMicrosoft: boolean;
  isCurrent: boolean;
}

/** The parts of a card that only a contract has. */
export interface ContractView {
  kind: string;
  parties: readonly {
    name: string;
    role: 'supplier' | 'customer' | 'reseller' | 'maker';
  }[];
  numbers: readonly string[];
  covers: string;
  awarded: PartialDate | null;
  endsOn: PartialDate | null;
  /** The page's figure first, else that of the card's first fact, else the one the dataset puts first. */
  figures: readonly FigureView[];
  namesMicrosoft: boolean;
  comparable: readonly ContractBar[];
  note: string | null;
}

/** The other side under its heading, `What Microsoft says`; `missing` says in a sentence that the dataset has none. */
export type CardSide =
  | { heading: string; fact: FactView; missing: null }
  | { heading: string; fact: null; missing: string };

/** Everything a card shows; made by the background, drawn by the page. */
export interface Card {
  entity: string;
  /** The words that are marked. */
  surface: string;
  name: string;
  fullName: string | null;
  kind: EntityKind | 'contract';
  /** `Immigration …, part of DHS`, or what the contract is for. */
  description: string;
  contract: ContractView | null;
  /** The facts that fit the sentence, best first; at most two, none where all are later than the article. */
  about: readonly FactView[];
  /** Whether anything in the sentence points to the first fact; else it is the newest about the subject. */
  fitsSentence: boolean;
  /** Words and figures that sentence and first fact share. */
  sharedTerms: readonly string[];
  openQuestion: FactView | null;
  otherSide: CardSide | null;
  since: {
    article: ArticleDate;
    facts: readonly FactView[];
    more: number;
  } | null;
  /** The article's date, where the page gives one. */
  article: ArticleDate | null;
  /** The page's figure and the dataset's, where both speak of the same thing and differ. */
  differingFigure: {
    onPage: string;
    inDataset: string;
    factId: string | null;
  } | null;
  /** Number of facts about the subject in all. */
  total: number;
  packTitle: string;
  packVersion: string;
}
