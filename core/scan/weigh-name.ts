import type { Named } from './alias-index.ts';
import { findCues } from './cue-index.ts';
import { describeCandidate } from './describe-candidate.ts';
import type { CandidateView } from './feature.ts';
import { findDefinition } from './find-definitions.ts';
import { entityAt, type Finder, type NameTarget } from './finder.ts';
import type { FoundName } from './found-name.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Evidence, PageContext } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { readContext } from './read-context.ts';
import type { Span } from './sentences.ts';
import { weigh } from './weigh.ts';

/** A run with all that its names are weighed by. */
export interface WeighingRun {
  finder: Finder;
  page: PageEvidence;
  context: PageContext;
  /** Folded. */
  text: string;
  named: readonly Named<NameTarget>[];
}

/** How far around a name its words are read, in UTF-16 code units. */
const WINDOW = 280;
/** A name without other senses. */
const SURE = 0.99;
/** A name with other senses on a page that is about its entity. */
const FAIRLY_SURE = 0.9;
const SURE_WEIGHT = 5;

/** What a name means in its run, as likely as the evidence makes it. */
export function weighName(
  run: WeighingRun,
  named: Named<NameTarget>,
  target: NameTarget,
): FoundName {
  const span = { start: named.start, end: named.end };
  const sure: Evidence = {
    side: 'for',
    kind: 'name',
    text: run.text.slice(named.start, named.end),
    weight: SURE_WEIGHT,
  };
  if (target.kind === 'contract') {
    const id = run.finder.lexicon.contracts[target.index]?.id ?? '';
    return {
      ...span,
      entity: `contract:${id}`,
      index: null,
      probability: SURE,
      evidence: [sure],
    };
  }
  const entity = entityAt(run.finder, target.index);
  const found = { ...span, entity: entity.id, index: target.index };
  if (target.isAmbiguous && entity.marking === 'always') {
    const features = describeCandidate(viewOf(run, named, target.index));
    return {
      ...found,
      ...weigh(features, run.finder.lexicon.weights, entity.id),
    };
  }
  const isOther = entity.lookAlikes.some(
    ({ phrases }) => matchPhrase(phrases, run.text, named) !== null,
  );
  if (isOther) return { ...found, probability: 1 - SURE, evidence: [] };
  const probability = target.isAmbiguous ? FAIRLY_SURE : SURE;
  return { ...found, probability, evidence: [sure] };
}

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
    isCapitals: named.isCapitals,
    context: readContext(text, span, run.context.language),
    cues: findCues(run.finder.lexicon.cues, text, {
      start: wordStart(text, Math.max(0, named.start - WINDOW)),
      end: Math.min(text.length, named.end + WINDOW),
    }),
    definition: findDefinition(text, span),
    partiesNear: partiesNear(run, named, index),
    page: run.page,
  };
}

/** The names of agencies and suppliers without other senses around a name. */
function partiesNear(run: WeighingRun, at: Span, index: number): string[] {
  const names = new Set<string>();
  for (const other of run.named) {
    if (other.start > at.end + WINDOW) break;
    if (other.end < at.start - WINDOW) continue;
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
