import type { Hiding } from '../model/hiding.ts';
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
  /** The words that are marked, as they are read. */
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
  /** When it was published, after a comma; empty where that is not known. */
  dated: string;
  /** How it was read or tells the fact, in brackets; empty where there is nothing to say. */
  more: string;
  /** Link to the passage; null where no address was seen. */
  url: string | null;
  /** Asks the Wayback Machine for the copy nearest to the day it was read; null without an address. */
  archiveUrl: string | null;
  language: string;
  /** How it tells the fact otherwise than the better sources; null where it does not. */
  variant: string | null;
}

/** Words somebody said in public, with where they stand. */
export interface QuoteView {
  text: string;
  speaker: string;
  publisher: string;
  /** The quote as it is cited, with all it takes to find it again. */
  cited: string;
  /** Link to the passage; null where no address was seen. */
  url: string | null;
}

/** A line of the menu that hides things. */
export interface HideChoice {
  icon: 'eye-off' | 'ban' | 'filter' | 'clock';
  label: string;
  hiding: Hiding;
  /** What the card says once it is done. */
  said: string;
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
  /** The date as readers see it: `about 24 Feb 2026`. */
  when: string;
  status: FactStatus;
  /** The subject it is filed under, for readers and by id. */
  topic: { id: string; name: string };
  attributedTo: string;
  /** Best source first. */
  sources: readonly SourceView[];
  /** Who says it, or first published it, where the first source does not tell. */
  speaker: string | null;
  /** For a first source that was not read: where its report was; null where there is no such place. */
  readIn: { publisher: string; url: string } | null;
  /** How many sources tell it in other words; null where none does. */
  varied: string | null;
  /** `4 reports, 1 origin`; null for a single report. */
  reports: string | null;
  quotes: readonly QuoteView[];
  /** Values over time or side by side; empty where there is nothing to compare. */
  chart: readonly ChartPoint[];
  /** Facts that give another figure or account, each told once in a card. */
  conflicts: readonly {
    id: string;
    title: string;
    when: string;
    /** Who publishes it; null where its sources are not at hand. */
    publisher: string | null;
  }[];
  /** For an allegation without a reply: the day on which one was looked for, as readers see it. */
  noReplyFound: string | null;
  isSuperseded: boolean;
}

/** A bar of the chart of known contracts; shares are of the longest, from 0 to 1. */
export interface ContractBar {
  id: string;
  name: string;
  /** The year of its name, else that of the award; null where neither is known. */
  year: string | null;
  /** The value in millions of dollars, or that none is stated. */
  text: string;
  /** Null where no amount is stated. */
  share: number | null;
  /** What a ceiling adds to it; null without one. */
  ceilingShare: number | null;
  /** Whether there is a bar, and the company that the pack follows is no party. */
  isHatched: boolean;
  isCurrent: boolean;
}

/** Known contracts side by side, with what solid and hatched bars mean; null where there are none of the kind. */
export interface ContractBars {
  bars: readonly ContractBar[];
  solid: string | null;
  hatched: string | null;
  note: string;
}

/** A line of the table of a contract. */
export interface ContractRow {
  name: string;
  /** Each with a note in smaller type, or an empty one. */
  values: readonly { text: string; note: string }[];
}

/** One of two accounts of the same thing, short enough to stand beside the other. */
export interface AccountView {
  factId: string;
  /** Its headline, in the present tense. */
  text: string;
  when: string;
  publisher: string | null;
  /** Link to the passage; null where no address was seen. */
  url: string | null;
}

/** The parts of a card that only a contract has, as readers see them. */
export interface ContractView {
  /** The sum at the top, or that none is stated. */
  amount: string;
  /** What kind of sum it is and how many give it; empty where that says nothing. */
  amountNote: string;
  /** The fact that tells the sum; null where none does. */
  amountFact: string | null;
  /** Parties, amounts, dates and the rest. */
  rows: readonly ContractRow[];
  /** Two accounts of what it covers; null where sources agree. */
  accounts: readonly [AccountView, AccountView] | null;
  /** Null where there is nothing to compare it with. */
  bars: ContractBars | null;
  /** How far the sources agree, where no fact contradicts another; empty where there is nothing to agree on. */
  agreement: string;
}

/** The other side under its heading, `What Microsoft says`, in a brief card `Microsoft says`; `missing` says in a sentence that the dataset has none. */
export type CardSide =
  | { heading: string; brief: string; fact: FactView; missing: null }
  | { heading: string; brief: string; fact: null; missing: string };

/** Everything a card shows; made by the background, drawn by the page. */
export interface Card {
  entity: string;
  /** The words that are marked, as they are read. */
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
  /** Why the first fact fits, as a sentence; empty where the sentence has nothing of it. */
  whyFits: string;
  /** Figures that sentence and first fact share, as statements write them; the first in a statement stands out. */
  figures: readonly string[];
  openQuestion: FactView | null;
  otherSide: CardSide | null;
  since: {
    /** The article's date, and where the page gives it. */
    day: string;
    from: string;
    facts: readonly FactView[];
    more: number;
  } | null;
  /** The article's date, where the page gives one. */
  article: ArticleDate | null;
  hidings: readonly HideChoice[];
  /** The page's figure and the dataset's, where both speak of the same thing and differ. */
  differingFigure: {
    onPage: string;
    inDataset: string;
    factId: string | null;
    /** Who gives the dataset's; null where its source is not at hand. */
    publisher: string | null;
    url: string | null;
  } | null;
}
