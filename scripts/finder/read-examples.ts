import { CONTRACT } from '../../core/model/subject.ts';
import { describeSum } from '../../core/scan/weigh-sum.ts';
import { countedCues, wordName } from '../../core/scan/cue-features.ts';
import type { CandidateView, Feature } from '../../core/scan/feature.ts';
import { findSumsToWeigh } from './sums-to-weigh.ts';
import { describeCandidate } from '../../core/scan/describe-candidate.ts';
import type { FoundCue } from '../../core/scan/cue-index.ts';
import { entityAt, type Finder } from '../../core/scan/finder.ts';
import type { RunReader } from '../../core/scan/run-reader.ts';
import { viewOf } from '../../core/scan/view-name.ts';
import {
  readPassage,
  type Label,
  type LabelledPassage,
  type Passage,
} from './passage.ts';

/** A candidate of a passage with its features and its label. */
export interface Candidate {
  passage: string;
  /** The key of its weights: the id of the entity, or `contract`. */
  form: string;
  features: readonly Feature[];
  isTrue: boolean;
  /** How much it counts in learning; 1 where absent. */
  weight?: number;
}

/** How much a word counts near a name, by its key (`train:bahn`) and by what its list gives it. */
export type StrengthOf = (name: string, given: number) => number;

/** A candidate that is described once it is known how much the words near it count. */
export interface Reading extends Omit<Candidate, 'features'> {
  /** The words near it that its entity's lists have, and how much they count by these. */
  words: readonly { name: string; given: number }[];
  describe(strengthOf: StrengthOf): readonly Feature[];
}

/** Of a mention that a reader may expect or not, marking is the better guess. */
const OPTIONAL_WEIGHT = 0.5;

/** All ambiguous candidates of a passage. */
export function readCandidates(
  finder: Finder,
  passage: LabelledPassage,
  beside?: Passage,
): Reading[] {
  const { page, runs } = readPassage(finder, passage, beside);
  return runs.flatMap(({ offset, text, reader }) => {
    const names = ambiguousIn(reader).map(({ span, entity, view }) => {
      const label = labelAt(
        passage,
        { start: span.start + offset, end: span.end + offset },
        entity,
      );
      const reading = readName(view, passage.id, entity, label !== undefined);
      return label?.required === false
        ? { ...reading, weight: OPTIONAL_WEIGHT }
        : reading;
    });
    const sums = findSumsToWeigh(finder, page, passage, { offset, text }).map(
      (view) => ({
        passage: passage.id,
        form: 'contract',
        words: [],
        describe: () => describeSum(view),
        isTrue:
          labelAt(
            passage,
            { start: view.sum.start + offset, end: view.sum.end + offset },
            CONTRACT,
          ) !== undefined,
      }),
    );
    return [...names, ...sums];
  });
}

function readName(
  view: CandidateView,
  passage: string,
  form: string,
  isTrue: boolean,
): Reading {
  return {
    passage,
    form,
    isTrue,
    words: countedCues(view).map(({ cue, sense, strength }) => ({
      name: wordName(view, sense, cue),
      given: strength,
    })),
    describe(strengthOf) {
      const weighed = (cue: FoundCue) => ({
        ...cue,
        owners: cue.owners.flatMap(([entity, sense, given = 1]) => {
          if (entity !== view.entityIndex) return [];
          const strength = strengthOf(wordName(view, sense, cue), given);
          return strength === 0 ? [] : [[entity, sense, strength] as const];
        }),
      });
      const cues = view.cues.map(weighed);
      const titleCues = view.titleCues.map(weighed);
      return describeCandidate({ ...view, cues, titleCues });
    },
  };
}

/** The ambiguous names of a run with all there is to weigh them by. */
function ambiguousIn(reader: RunReader) {
  return reader.run.named.flatMap((named) =>
    named.values.flatMap((target) =>
      target.kind === 'entity' && target.isAmbiguous
        ? [
            {
              span: reader.place(named),
              entity: entityAt(reader.run.finder, target.index).id,
              view: viewOf(reader.run, named, target.index),
            },
          ]
        : [],
    ),
  );
}

function labelAt(
  passage: LabelledPassage,
  span: { start: number; end: number },
  entity: string,
): Label | undefined {
  return passage.mentions.find((label) => {
    const isSame =
      entity === CONTRACT
        ? label.entity.startsWith(entity)
        : label.entity === entity;
    return isSame && label.start < span.end && span.start < label.end;
  });
}
