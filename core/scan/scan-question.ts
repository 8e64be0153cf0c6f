import type { Mention, PageContext } from './mention.ts';
import type { SieveNames } from './sieve-names.ts';

/**
 * How much of a page's text names are weighed by, in UTF-16 code units: a long
 * article. What follows on endless pages says little about their first lines.
 */
export const TEXT_LIMIT = 16_000;
/** The longest title, language or address that a page may tell, in UTF-16 code units; it cuts longer ones, of which no more counts. */
export const CONTEXT_LIMIT = 10_000;

/**
 * So much text of runs is weighed of one page, in UTF-16 code units: some fifteen
 * articles full of names. A wall of names as long takes a second or two, in which
 * no other page is answered.
 */
export const RUNS_LIMIT = 500_000;

/** What a page tells whoever holds the lexicon: all of it at first, then what changed. */
export interface ScanQuestion {
  /** What tells this page from others, in letters and digits; another one once it shows another article. */
  page: string;
  /** What the page says of itself; null where that was told before and what follows are changes. */
  context: PageContext | null;
  /** Text of the page from its start, or that came to it since, together up to {@link TEXT_LIMIT}. */
  texts: readonly string[];
  /** Runs that may hold a mention, by keys above 0 that the page made; one that was told before counts as it is now. */
  added: readonly (readonly [key: number, text: string])[];
  /** Keys of runs that are gone; one that is added as well is there. */
  removed: readonly number[];
}

/** What the rest of a page needs to know of an entity or contract that was found on it. */
export interface FoundSubject {
  /** The topics of the facts about it; absent where they do not matter. */
  topics?: readonly string[];
  /** Whether it is a product, which the marks may show. */
  isProduct?: true;
}

/** What is found on a page. */
export interface ScanAnswer {
  /** The mentions of each run for which they changed since the last answer, in order of start. */
  mentions: readonly (readonly [key: number, mentions: readonly Mention[]])[];
  /** Those that the mentions are of, by the id that they have there. */
  subjects: Readonly<Record<string, FoundSubject>>;
  /** The names of the surroundings and all others, once they count on the page; until then null. */
  names: SieveNames | null;
}
