import type { FoundCue } from './cue-index.ts';
import type { CandidateView, Feature } from './feature.ts';
import { phraseMatcher } from './match-phrase.ts';
import type { PageTally } from './page-evidence.ts';
import type { Span } from './spans.ts';

/** Words for one sense around a name. */
interface Tally {
  /** Their number, each weighed by its distance. */
  sum: number;
  /** Whether one stands right before or after the name. */
  beside: boolean;
  /** Those worth telling a reader, as the text has them, the nearest first. */
  words: string[];
}

/** A word near a name that speaks for a sense of its entity. */
export interface CountedCue {
  cue: FoundCue;
  /** Index of the look-alike, -1 for the entity itself. */
  sense: number;
  strength: number;
  /** From the name, in UTF-16 code units. */
  distance: number;
}

/** Stands for the sense of the entity itself where senses are named. */
export const OWN = 'own';
const NOTHING: Tally = { sum: 0, beside: false, words: [] };
/** A word that counts for less would be an odd reason to name. */
const TELLING = 0.4;
/** A word that counts for less tells nothing by standing beside the name. */
const CLEAR = 0.5;
/** How much a word elsewhere on the page counts. */
const FAR = 0.2;
/** Words of the page beyond this number say no more. */
export const MANY_WORDS = 6;

/** How much a word counts by its distance, in UTF-16 code units. */
function nearness(distance: number): number {
  if (distance <= 30) return 1;
  if (distance <= 70) return 0.75;
  return distance <= 140 ? 0.5 : 0.3;
}

/** Features from words near a name that speak for it or for a look-alike, and from `page`, all others of its page. */
export function cueFeatures(view: CandidateView, page: PageTally): Feature[] {
  const tallies = tallySenses(view);
  const own = tallies.get(-1) ?? NOTHING;
  const [sense, other] = strongest(tallies);
  const isBesideOther = [...tallies].some(
    ([key, tally]) => key >= 0 && tally.beside,
  );
  const told = {
    kind: 'near' as const,
    text: own.words.slice(0, 3).join(', '),
  };
  const toldOther = {
    kind: 'look-alike' as const,
    text: other.words.slice(0, 3).join(', '),
    sense: view.entity.lookAlikes[sense]?.name ?? '',
  };
  return [
    { name: 'near.for', value: Math.min(own.sum, 1), ...told },
    { name: 'near.for.more', value: beyondOne(own.sum) },
    { name: 'near.against', value: Math.min(other.sum, 1), ...toldOther },
    { name: 'near.against.more', value: beyondOne(other.sum) },
    {
      name: 'margin',
      value: marginOf(withPage(own, page.own), withPage(other, page.other)),
    },
    { name: 'beside.for', value: Number(own.beside), ...told },
    { name: 'beside.against', value: Number(isBesideOther), ...toldOther },
    ...noneFeatures(view, own.sum, other.sum),
    ...[...tallies].map(([key, { sum }]) => ({
      name: `sense:${senseAt(view, key)}`,
      value: Math.min(sum, 2),
    })),
  ];
}

/**
 * The feature of the longest phrase that holds the name: `ICE Futures`,
 * `anti-ICE`. Of two as long the look-alike's counts.
 */
export function phraseFeatures(view: CandidateView): Feature[] {
  const match = phraseMatcher(view.text, view.span);
  const own = match(view.entity.phrases);
  let length = own?.length ?? 0;
  let longest: Feature | null =
    own === null
      ? null
      : { name: 'phrase.for', value: 1, kind: 'near', text: own };
  for (const { phrases, name } of view.entity.lookAlikes) {
    const text = match(phrases);
    if (text === null || text.length < length) continue;
    length = text.length;
    const kind = 'look-alike';
    longest = { name: 'phrase.against', value: 1, kind, text, sense: name };
  }
  return longest === null ? [] : [longest];
}

/** Features from the words of the page's title. */
export function titleFeatures(view: CandidateView): Feature[] {
  const sums = new Map<number, number>();
  for (const { owners } of view.titleCues)
    for (const [entity, sense, strength = 1] of owners)
      if (entity === view.entityIndex)
        sums.set(sense, (sums.get(sense) ?? 0) + strength);
  const own = sums.get(-1) ?? 0;
  sums.delete(-1);
  const other = Math.max(0, ...sums.values());
  return [
    { name: 'title.for', value: Math.min(own, 2) },
    { name: 'title.against', value: Math.min(other, 2) },
    { name: 'title.margin', value: marginOf(own, other) },
  ];
}

/** What is missing around a name: words for it, words for anything else, or both. */
function noneFeatures(
  { context }: CandidateView,
  own: number,
  other: number,
): Feature[] {
  const missing = [
    ...(own === 0 ? ['own.none'] : []),
    ...(other === 0 ? ['other.none'] : []),
    ...(own + other === 0 ? ['none'] : []),
  ];
  return [
    ...missing,
    ...missing.map((name) => `${name}.${context.language}`),
    ...(own + other === 0 && context.isInCapitals ? ['none.capitals'] : []),
    ...(own + other === 0 && context.isHeadline ? ['none.headline'] : []),
  ].map((name) => ({ name, value: 1 }));
}

/** The key of a word of a sense among learned strengths: `train:bahn`. */
export function wordName(
  view: CandidateView,
  sense: number,
  { cue }: FoundCue,
): string {
  return `${senseAt(view, sense)}:${cue}`;
}

function senseAt({ entity }: CandidateView, index: number): string {
  return entity.lookAlikes[index]?.sense ?? OWN;
}

/** What the words near a name and those of its page come to. */
function withPage({ sum }: Tally, words: readonly string[]): number {
  return sum + FAR * Math.min(words.length, MANY_WORDS);
}

function marginOf(own: number, other: number): number {
  return (own - other) / (own + other + 0.5);
}

function beyondOne(sum: number): number {
  return Math.min(Math.max(sum - 1, 0), 3);
}

/** The words around a name by sense, -1 for the entity itself. */
function tallySenses(view: CandidateView): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  const { sentence } = view.context;
  for (const { cue, sense, strength, distance } of countedCues(view)) {
    const tally = tallies.get(sense) ?? { ...NOTHING, words: [] };
    const isInSentence = cue.start >= sentence.start && cue.end <= sentence.end;
    tally.sum +=
      nearness(distance) *
      (isInSentence ? 1 : 0.5) *
      shareOf(cue, view.entityIndex) *
      strength;
    tally.beside ||= strength > CLEAR && isBeside(view, cue);
    if (strength >= TELLING)
      tally.words.push(view.text.slice(cue.start, cue.end));
    tallies.set(sense, tally);
  }
  return tallies;
}

/** The words around a name that count for a sense of its entity, the nearest first; each counts once. */
export function countedCues(view: CandidateView): CountedCue[] {
  const counted: CountedCue[] = [];
  const seen = new Set<string>();
  const byDistance = view.cues
    .map((cue) => ({ cue, distance: distanceOf(cue, view.span) }))
    .filter(({ distance }) => distance >= 0)
    .sort((a, b) => a.distance - b.distance || b.cue.end - a.cue.end);
  for (const { cue, distance } of byDistance)
    for (const [entity, sense, strength = 1] of cue.owners) {
      const id = `${sense} ${cue.cue}`;
      // Of cues that start at one place only the longest counts.
      const place = `${sense} ${cue.start}`;
      if (entity !== view.entityIndex || seen.has(id) || seen.has(place))
        continue;
      if (sense < 0 && isDefinedOtherwise(view, cue)) continue;
      seen.add(id).add(place);
      counted.push({ cue, sense, strength, distance });
    }
  return counted;
}

/** Whether a word is one of those by which the text says what else the form stands for. */
function isDefinedOtherwise(
  { definition, page, entityIndex }: CandidateView,
  { start, end }: Span,
): boolean {
  return (
    definition?.isDirect === true &&
    start < definition.end &&
    definition.start < end &&
    !page.isNameOf(definition.longForm, entityIndex)
  );
}

function strongest(tallies: ReadonlyMap<number, Tally>): [number, Tally] {
  let best: [number, Tally] = [-1, NOTHING];
  for (const [sense, tally] of tallies)
    if (sense >= 0 && tally.sum > best[1].sum) best = [sense, tally];
  return best;
}

/** Code units between two stretches; negative where they overlap. */
function distanceOf(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** Whether a cue is the word right before or after the name. */
function isBeside(view: CandidateView, cue: Span): boolean {
  const [from, to] =
    cue.end <= view.span.start
      ? [cue.end, view.span.start]
      : [view.span.end, cue.start];
  return (
    to - from <= 3 && /^(?:\s|-|\/|['’]s )+$/.test(view.text.slice(from, to))
  );
}

/** A word that several senses of an entity have says less for each. */
function shareOf({ owners }: FoundCue, entity: number): number {
  return 1 / Math.sqrt(owners.filter(([whose]) => whose === entity).length);
}
