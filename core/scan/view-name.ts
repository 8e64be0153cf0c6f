import type { Named } from './alias-index.ts';
import { findCues } from './cue-index.ts';
import type { CandidateView } from './feature.ts';
import { findDefinition } from './find-definitions.ts';
import { entityAt, type Finder, type NameTarget } from './finder.ts';
import type { PageContext } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { readContext } from './read-context.ts';
import { firstFrom, type Span } from './spans.ts';
import { wordsAround } from './tokens.ts';

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
    cues: findCues(
      run.finder.lexicon.cues,
      text,
      wordsAround(text, span, WINDOW),
    ),
    titleCues: run.page.titleCues,
    definition: findDefinition(text, span),
    partiesNear: partiesNear(run, named, index),
    siblings: siblingsOf(run, named, index),
    isElsewhere: run.page.isMentioned(index, run.counted.get(index)),
    page: run.page,
  };
}

/** The other places near a name that may mean the same entity. */
function siblingsOf(run: WeighingRun, at: Span, index: number): Span[] {
  return namesNear(run, at).filter(
    (other) =>
      other.start !== at.start &&
      other.values.some(
        (target) =>
          target.kind === 'entity' &&
          target.isAmbiguous &&
          target.index === index,
      ),
  );
}

/** The names of agencies and suppliers without other senses around a name. */
function partiesNear(run: WeighingRun, at: Span, index: number): string[] {
  const parties = namesNear(run, at).filter(({ values }) =>
    values.some(
      (target) =>
        target.kind === 'entity' &&
        !target.isAmbiguous &&
        target.index !== index &&
        entityAt(run.finder, target.index).role !== undefined,
    ),
  );
  return [
    ...new Set(parties.map(({ start, end }) => run.text.slice(start, end))),
  ];
}

/** The names of a run that begin near another one, itself among them. */
function namesNear({ named }: WeighingRun, at: Span): Named<NameTarget>[] {
  const near: Named<NameTarget>[] = [];
  for (
    let place = firstFrom(named, at.start - WINDOW);
    place < named.length;
    place += 1
  ) {
    const other = named[place];
    if (other === undefined || other.start > at.end + WINDOW) break;
    near.push(other);
  }
  return near;
}
