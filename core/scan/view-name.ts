import type { Named } from './alias-index.ts';
import { findCues } from './cue-index.ts';
import type { CandidateView } from './feature.ts';
import { findDefinition } from './find-definitions.ts';
import { entityAt, type Finder, type NameTarget } from './finder.ts';
import type { PageContext } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { readContext } from './read-context.ts';
import { firstFrom, type Span } from './spans.ts';

/** A run with all that its names are weighed by. */
export interface WeighingRun {
  finder: Finder;
  page: PageEvidence;
  context: PageContext;
  /** Folded. */
  text: string;
  named: readonly Named<NameTarget>[];
  /** How many mentions of each entity the page counts from this run. */
  counted: Map<number, number>;
}

/** How far around a name its words are read, in UTF-16 code units. */
const WINDOW = 280;
/** All there is to weigh an ambiguous name by. */
export function viewOf(
  run: WeighingRun,
  named: Named<NameTarget>,
  index: number,
): CandidateView {
  const { text } = run;
  const span = { start: named.start, end: named.end };
  return {
    text,
    span,
    entity: entityAt(run.finder, index),
    entityIndex: index,
    grammar: run.finder.grammar,
    isCapitals: named.isCapitals,
    context: readContext(text, span, run.finder.grammar, run.context.language),
    cues: findCues(run.finder.lexicon.cues, text, {
      start: wordStart(text, Math.max(0, named.start - WINDOW)),
      end: Math.min(text.length, named.end + WINDOW),
    }),
    titleCues: run.page.titleCues,
    definition: findDefinition(text, span),
    partiesNear: partiesNear(run, named, index),
    isElsewhere: run.page.isMentioned(index, run.counted.get(index)),
    page: run.page,
  };
}

/** The names of agencies and suppliers without other senses around a name. */
function partiesNear(run: WeighingRun, at: Span, index: number): string[] {
  const names = new Set<string>();
  for (
    let place = firstFrom(run.named, at.start - WINDOW);
    place < run.named.length;
    place += 1
  ) {
    const other = run.named[place];
    if (other === undefined || other.start > at.end + WINDOW) break;
    const isParty = other.values.some(
      (target) =>
        target.kind === 'entity' &&
        !target.isAmbiguous &&
        target.index !== index &&
        entityAt(run.finder, target.index).role !== undefined,
    );
    if (isParty) names.add(run.text.slice(other.start, other.end));
  }
  return [...names];
}

/** An offset moved back so that it does not cut a word. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < 40 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
