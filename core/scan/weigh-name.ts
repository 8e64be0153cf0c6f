import { CONTRACT } from '../model/subject.ts';
import type { Named } from './alias-index.ts';
import { describeCandidate } from './describe-candidate.ts';
import { entityAt, type NameTarget } from './finder.ts';
import type { FoundName } from './found-name.ts';
import { phraseMatcher } from './match-phrase.ts';
import type { Evidence } from './mention.ts';
import { viewOf, type WeighingRun } from './view-name.ts';
import { weigh } from './weigh.ts';

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
      entity: CONTRACT + id,
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
  const match = phraseMatcher(run.text, named);
  const isOther = entity.lookAlikes.some(
    ({ phrases }) => match(phrases) !== null,
  );
  if (isOther) return { ...found, probability: 1 - SURE, evidence: [] };
  // That a page is about contracts decides, which no word of it shows.
  return target.isAmbiguous
    ? { ...found, probability: FAIRLY_SURE, evidence: [] }
    : { ...found, probability: SURE, evidence: [sure] };
}
