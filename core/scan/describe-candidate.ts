import type { FoundCue } from './cue-index.ts';
import type { Definition } from './find-definitions.ts';
import type { LexiconEntity } from './lexicon.ts';
import type { Evidence } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { matchPhrase } from './match-phrase.ts';
import type { NameContext } from './read-context.ts';
import type { Span } from './sentences.ts';

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
  context: NameContext;
  cues: readonly FoundCue[];
  definition: Definition | null;
  /** Other entities named near by. */
  partiesNear: readonly string[];
  page: PageEvidence;
}

/** Function words that tell a count noun, a place or an organisation; weights of the rest would be chance. */
const LITTLE_WORDS = new Set(
  'the a an any every by with against on in of from to for at under and or as is was are were has have had will would can could may must said says say told tells did does do after when that which who than versus vs der die das den dem des ein eine einen einem im zum vom mit gegen und nach wird hat el la los las un una del de al por con le les l du au aux et dans pour en avec dit ha fue no non new old its their his her our no'.split(
    ' ',
  ),
);

/** How much a word counts by its distance, in UTF-16 code units. */
function nearness(distance: number): number {
  if (distance <= 30) return 1;
  if (distance <= 70) return 0.75;
  return distance <= 140 ? 0.5 : 0.3;
}

/** All features of an ambiguous form. */
export function describeCandidate(view: CandidateView): Feature[] {
  return [
    { name: 'bias', value: 1 },
    ...cueFeatures(view),
    ...phraseFeatures(view),
    ...pageFeatures(view),
    ...definitionFeatures(view),
    ...formFeatures(view),
  ];
}

interface Tally {
  sum: number;
  beside: boolean;
  words: string[];
}

function cueFeatures(view: CandidateView): Feature[] {
  const tallies = new Map<number, Tally>();
  const seen = new Set<string>();
  for (const hit of [...view.cues].sort(
    (a, b) => distanceOf(a, view.span) - distanceOf(b, view.span),
  )) {
    const distance = distanceOf(hit, view.span);
    if (distance < 0) continue;
    for (const owner of hit.owners) {
      if (owner.entity !== view.entityIndex) continue;
      const id = `${owner.sense} ${hit.cue}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const tally = tallies.get(owner.sense) ?? {
        sum: 0,
        beside: false,
        words: [],
      };
      const inSentence =
        hit.start >= view.context.sentence.start &&
        hit.end <= view.context.sentence.end;
      tally.sum += nearness(distance) * (inSentence ? 1 : 0.5);
      tally.beside ||= isBeside(view, hit);
      tally.words.push(view.text.slice(hit.start, hit.end));
      tallies.set(owner.sense, tally);
    }
  }
  const own = tallies.get(-1) ?? { sum: 0, beside: false, words: [] };
  const [sense, other] = strongest(tallies);
  const name = sense >= 0 ? view.entity.lookAlikes[sense]?.name : undefined;
  const told = own.words.slice(0, 3).join(', ');
  const against = other.words.slice(0, 3).join(', ');
  return [
    { name: 'near.for', value: Math.min(own.sum, 1), kind: 'near', text: told },
    { name: 'near.for.more', value: Math.min(Math.max(own.sum - 1, 0), 3) },
    {
      name: 'near.against',
      value: Math.min(other.sum, 1),
      kind: 'look-alike',
      text: against,
      sense: name,
    },
    {
      name: 'near.against.more',
      value: Math.min(Math.max(other.sum - 1, 0), 3),
    },
    {
      name: 'near.margin',
      value: (own.sum - other.sum) / (own.sum + other.sum + 0.5),
    },
    { name: 'beside.for', value: own.beside ? 1 : 0, kind: 'near', text: told },
    {
      name: 'beside.against',
      value: [...tallies].some(([key, tally]) => key >= 0 && tally.beside)
        ? 1
        : 0,
      kind: 'look-alike',
      text: against,
      sense: name,
    },
    { name: 'near.none', value: own.sum + other.sum === 0 ? 1 : 0 },
  ];
}

function strongest(tallies: ReadonlyMap<number, Tally>): [number, Tally] {
  let best: [number, Tally] = [-1, { sum: 0, beside: false, words: [] }];
  for (const [sense, tally] of tallies)
    if (sense >= 0 && tally.sum > best[1].sum) best = [sense, tally];
  return best;
}

/** Code units between two stretches; negative where they overlap. */
function distanceOf(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** Whether a cue is the word right before or after the name. */
function isBeside(view: CandidateView, hit: Span): boolean {
  const [from, to] =
    hit.end <= view.span.start
      ? [hit.end, view.span.start]
      : [view.span.end, hit.start];
  return (
    to - from <= 3 && /^(?:\s|-|\/|’s |'s )+$/.test(view.text.slice(from, to))
  );
}

function phraseFeatures(view: CandidateView): Feature[] {
  const own = matchPhrase(view.entity.phrases, view.text, view.span);
  const features: Feature[] =
    own === null
      ? []
      : [{ name: 'phrase.for', value: 1, kind: 'near', text: own }];
  for (const lookAlike of view.entity.lookAlikes) {
    const other = matchPhrase(lookAlike.phrases, view.text, view.span);
    if (other === null) continue;
    return [
      ...features,
      {
        name: 'phrase.against',
        value: 1,
        kind: 'look-alike',
        text: other,
        sense: lookAlike.name,
      },
    ];
  }
  return features;
}

function pageFeatures(view: CandidateView): Feature[] {
  const { own, other, sense } = view.page.tallyOf(view.entityIndex);
  const name = sense >= 0 ? view.entity.lookAlikes[sense]?.name : undefined;
  const named = view.page.isNamed(view.entityIndex);
  return [
    {
      name: 'page.for',
      value: Math.min(own.length, 6) / 6,
      kind: 'page',
      text: own.slice(0, 3).join(', '),
    },
    {
      name: 'page.against',
      value: Math.min(other.length, 6) / 6,
      kind: 'look-alike',
      text: other.slice(0, 3).join(', '),
      sense: name,
    },
    {
      name: 'page.margin',
      value: (own.length - other.length) / (own.length + other.length + 1),
    },
    {
      name: 'page.named',
      value: named === null ? 0 : 1,
      kind: 'definition',
      text: named ?? '',
    },
    {
      name: 'party',
      value: Math.min(view.partiesNear.length, 2),
      kind: 'party',
      text: view.partiesNear.slice(0, 2).join(', '),
    },
    {
      name: 'page.defined.other',
      value: view.page.otherDefinition(view.entityIndex) === null ? 0 : 1,
      kind: 'look-alike',
      text: view.page.otherDefinition(view.entityIndex) ?? '',
      sense: view.page.otherDefinition(view.entityIndex) ?? '',
    },
  ];
}

function definitionFeatures(view: CandidateView): Feature[] {
  const { definition } = view;
  if (definition === null) return [];
  return [
    view.page.isNameOf(definition.longForm, view.entityIndex)
      ? {
          name: 'defined.for',
          value: 1,
          kind: 'definition',
          text: definition.longForm,
        }
      : {
          name: 'defined.against',
          value: 1,
          kind: 'look-alike',
          text: definition.longForm,
          sense: definition.longForm,
        },
  ];
}

function formFeatures(view: CandidateView): Feature[] {
  const { context } = view;
  const surface = view.text.slice(view.span.start, view.span.end);
  const previous = context.previous.toLowerCase();
  const next = context.next.toLowerCase();
  const flags: [string, boolean][] = [
    ['capitals.sentence', context.isInCapitals],
    ['capitals.name', view.isCapitals],
    ['dotted', surface.includes('.')],
    ['start', context.isAtStart],
    ['end', context.next === ''],
    ['hyphen.before', /^[-‐‑]$/.test(context.gapBefore)],
    ['hyphen.after', /^[-‐‑]$/.test(context.gapAfter)],
    ['possessive', /^['’]s\b/.test(context.gapAfter)],
    ['comma.after', /^[,;:]/.test(context.gapAfter)],
    [`language.${context.language}`, true],
    [
      `before.${previous}`,
      LITTLE_WORDS.has(previous) && /^\s|^['’]/.test(context.gapBefore),
    ],
    [
      `after.${next}`,
      LITTLE_WORDS.has(next) && /^(?:['’]s)?\s/.test(context.gapAfter),
    ],
    [
      'before.article.end',
      /^(?:the|an?|any|every|each|der|die|den|dem|un|une|le|el)$/.test(
        previous,
      ) &&
        (LITTLE_WORDS.has(next) || next === ''),
    ],
    [
      'before.name',
      /^\p{Lu}\p{Ll}/u.test(context.previous) &&
        context.gapBefore === ' ' &&
        !context.isInCapitals,
    ],
    [
      'after.name',
      /^\p{Lu}\p{Ll}/u.test(context.next) &&
        context.gapAfter === ' ' &&
        !context.isInCapitals,
    ],
  ];
  return flags
    .filter(([, holds]) => holds)
    .map(([name]) => ({
      name,
      value: 1,
      ...(name.startsWith('language')
        ? { kind: 'language' as const, text: context.language }
        : {}),
    }));
}
