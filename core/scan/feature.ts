import type { FoundCue } from './cue-index.ts';
import type { Definition } from './find-definitions.ts';
import type { Grammar } from './grammar.ts';
import type { LexiconEntity } from './lexicon.ts';
import type { Evidence } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { NameContext } from './read-context.ts';
import type { Span } from './spans.ts';

/** One measured property of a candidate, with what a reader is told about it. */
export interface Feature {
  name: string;
  value: number;
  /** How it is told; absent for what means nothing to a reader. */
  kind?: Evidence['kind'];
  text?: string;
  sense?: string;
}

/** An ambiguous form on a page, with all there is to weigh it by. */
export interface CandidateView {
  text: string;
  span: Span;
  entity: LexiconEntity;
  entityIndex: number;
  /** Whether the text has a name in capitals that has small letters otherwise. */
  isCapitals: boolean;
  grammar: Grammar;
  context: NameContext;
  cues: readonly FoundCue[];
  /** Those of the page's title. */
  titleCues: readonly FoundCue[];
  definition: Definition | null;
  /** Other entities named near by. */
  partiesNear: readonly string[];
  /** Other places of the run near by that may mean the same entity. */
  siblings: readonly Span[];
  /** Whether another run of the page has a mention of the entity. */
  isElsewhere: boolean;
  page: PageEvidence;
}
