/** One reason for or against reading a stretch of text as an entity. */
export interface Evidence {
  /** Whether it speaks for the entity or against it. */
  side: 'for' | 'against';
  /**
   * What kind of reason it is: an unambiguous name; a definition `… (ICE)`;
   * a word near by; a word elsewhere on the page or in its title; another
   * party named on the page; a look-alike's word or phrase; the form itself
   * (capitals, case, grammar); or the language of the text.
   */
  kind:
    | 'name'
    | 'definition'
    | 'near'
    | 'page'
    | 'party'
    | 'look-alike'
    | 'form'
    | 'language'
    | 'amount';
  /** The words that decided, as a reader would recognise them: `deportation`. */
  text: string;
  /** For a look-alike, what it looks like: `the German train`. */
  sense?: string;
  /** Its weight in log-odds, never negative. */
  weight: number;
}

/** A stretch of a run taken to name one entity or contract. */
export interface Mention {
  /** First UTF-16 code unit in the run. */
  start: number;
  /** One past the last UTF-16 code unit in the run. */
  end: number;
  /** The text itself: `run.slice(start, end)`. */
  surface: string;
  /** The entity's id, or `contract:` and the contract's id. */
  entity: string;
  /** How sure the finder is, from 0 to 1. */
  probability: number;
  /** The reasons, strongest first. */
  evidence: readonly Evidence[];
  /** Whether a sum of money is near the known figure and not equal to it. */
  isApproximate?: boolean;
}

/** What is known of the page that the runs come from; absent parts are null. */
export interface PageContext {
  title: string | null;
  /** BCP 47 tag. */
  language: string | null;
  url: string | null;
}

/**
 * Reads the runs of one page and weighs each mention by the evidence of all
 * of them. A run is the text of one block, so that a name never crosses one.
 */
export interface PageScan {
  /** Adds text of the page, in its order, that names are weighed by, whether or not it is a run as well. */
  addText(text: string): void;
  /** Reads a run and returns its key; 0 for one that cannot hold a mention, whatever the rest of the page says. The text may be of any length. */
  addRun(text: string): number;
  /** Forgets a run; a key that is not known is ignored. */
  removeRun(key: number): void;
  /** The mentions of a run by the evidence read so far, in order of start; empty for an unknown key. */
  mentionsOf(key: number): readonly Mention[];
  /** Whether names of the surroundings count here by what was found; once they do, they go on to. */
  readonly marksSurroundings: boolean;
}
