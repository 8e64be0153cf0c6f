import {
  cueFeatures,
  MANY_WORDS,
  phraseFeatures,
  titleFeatures,
} from './cue-features.ts';
import {
  contrastFeatures,
  isBeforeOtherDefinition,
} from './contrast-features.ts';
import type { CandidateView, Feature } from './feature.ts';
import { formFeatures } from './form-features.ts';
import type { PageTally } from './page-evidence.ts';
import { nearbyWordFeatures } from './word-features.ts';

/** All features of an ambiguous form. */
export function describeCandidate(view: CandidateView): Feature[] {
  const tally = view.page.tallyOf(
    view.entityIndex,
    new Set(view.cues.map((found) => found.cue)),
  );
  return [
    { name: 'bias', value: 1 },
    ...cueFeatures(view, tally),
    ...titleFeatures(view),
    ...phraseFeatures(view),
    ...pageFeatures(view, tally),
    ...definitionFeatures(view),
    ...formFeatures(view),
    ...contrastFeatures(view),
    ...nearbyWordFeatures(view),
  ];
}

function pageFeatures(
  view: CandidateView,
  { own, other, sense }: PageTally,
): Feature[] {
  const parties = view.partiesNear;
  const { partOf } = view.entity;
  const whole = partOf === undefined ? null : view.page.isNamed(partOf);
  return [
    {
      name: 'page.for',
      value: Math.min(own.length, MANY_WORDS) / MANY_WORDS,
      kind: 'page',
      text: own.slice(0, 3).join(', '),
    },
    {
      name: 'page.against',
      value: Math.min(other.length, MANY_WORDS) / MANY_WORDS,
      kind: 'look-alike',
      text: other.slice(0, 3).join(', '),
      sense: view.entity.lookAlikes[sense]?.name ?? '',
    },
    {
      name: 'page.margin',
      value: (own.length - other.length) / (own.length + other.length + 1),
    },
    {
      name: 'page.whole',
      value: Number(whole !== null),
      kind: 'page',
      text: whole ?? '',
    },
    { name: 'page.elsewhere', value: Number(view.isElsewhere) },
    {
      name: 'party',
      value: Math.min(parties.length, 2),
      kind: 'party',
      text: parties.slice(0, 2).join(', '),
    },
  ];
}

/** What the page says that the form stands for, here or elsewhere. */
function definitionFeatures(view: CandidateView): Feature[] {
  const named = view.page.isNamed(view.entityIndex);
  const other = view.page.otherDefinition(view.entityIndex);
  const here = view.definition?.longForm ?? null;
  const way = view.definition?.isDirect === false ? 'expanded' : 'defined';
  const features: Feature[] = [];
  if (named !== null)
    features.push({
      name: 'page.named',
      value: 1,
      kind: 'definition',
      text: named,
    });
  if (other !== null)
    features.push({
      name:
        named !== null
          ? 'page.defined.other'
          : isBeforeOtherDefinition(view)
            ? 'page.defined.later'
            : 'page.defined.only',
      ...toldOther(other),
    });
  if (here !== null)
    features.push(
      view.page.isNameOf(here, view.entityIndex)
        ? { name: `${way}.for`, value: 1, kind: 'definition', text: here }
        : {
            name:
              way === 'expanded' && named === null
                ? 'expanded.only'
                : `${way}.against`,
            ...toldOther(here),
          },
    );
  return features;
}

function toldOther(longForm: string) {
  return {
    value: 1,
    kind: 'look-alike' as const,
    text: longForm,
    sense: longForm,
  };
}
