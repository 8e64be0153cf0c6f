import { describeSum } from '../../core/scan/weigh-sum.ts';
import type { Feature } from '../../core/scan/feature.ts';
import { findSumsToWeigh } from './sums-to-weigh.ts';
import type { Finder } from '../../core/scan/finder.ts';
import { readPassage, type Label, type LabelledPassage } from './passage.ts';

/** A candidate of a passage with its features and its label. */
export interface Candidate {
  passage: string;
  /** The key of its weights: the id of the entity, or `contract`. */
  form: string;
  features: readonly Feature[];
  isTrue: boolean;
}

/** All ambiguous candidates of a passage; those that may be marked or not are left out. */
export function readCandidates(
  finder: Finder,
  passage: LabelledPassage,
): Candidate[] {
  const { page, runs } = readPassage(finder, passage);
  return runs.flatMap(({ offset, text, reader }) => {
    const names = reader.candidates().flatMap(({ span, entity, features }) => {
      const label = labelAt(
        passage,
        { start: span.start + offset, end: span.end + offset },
        entity,
      );
      return label?.required === false
        ? []
        : [
            {
              passage: passage.id,
              form: entity,
              features,
              isTrue: label !== undefined,
            },
          ];
    });
    const sums = findSumsToWeigh(finder, page, passage, { offset, text }).map(
      (view) => ({
        passage: passage.id,
        form: 'contract',
        features: describeSum(view),
        isTrue:
          labelAt(
            passage,
            { start: view.sum.start + offset, end: view.sum.end + offset },
            'contract:',
          ) !== undefined,
      }),
    );
    return [...names, ...sums];
  });
}

function labelAt(
  passage: LabelledPassage,
  span: { start: number; end: number },
  entity: string,
): Label | undefined {
  return passage.mentions.find((label) => {
    const isSame =
      entity === 'contract:'
        ? label.entity.startsWith(entity)
        : label.entity === entity;
    return isSame && label.start < span.end && span.start < label.end;
  });
}
