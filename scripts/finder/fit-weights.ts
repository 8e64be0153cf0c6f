import { getOr } from '../../core/scan/get-or.ts';
import { WORD } from '../../core/scan/word-features.ts';
import { fitLogistic, type Example, type Prior } from './fit-logistic.ts';
import type { Candidate } from './read-examples.ts';

/** Weights by form and feature, as `data/weights/learned.json` holds them. */
export type WeightTable = Record<string, Record<string, number>>;

/** What all forms share is learned from all of them, so it may move more freely. */
const SHARED_STRENGTH = 1;
const OWN_STRENGTH = 1;
/** Of most senses, and of most words, there are few passages. */
const SPARSE_STRENGTH = 2;
/** In fewer passages than that a word around a form tells nothing. */
const LEAST_PASSAGES = 3;
/** Below it the weight of a sense or a word is left out: alone it decides nothing. */
const LEAST_SPARSE = 0.08;
/** A word of sums is seen a few times at most: its sign is a person's choice, its size learned. */
const WORD_PRIOR = 0.8;
/**
 * What settles a sense in the eyes of any reader, however seldom the passages
 * have it: the log-odds to start from.
 */
const SETTLED: Readonly<Record<string, number>> = {
  'defined.for': 4,
  'defined.against': -4,
  'expanded.for': 1,
  'expanded.against': -2,
  'expanded.only': -3,
  'page.defined.only': -3,
  'page.whole': 1.5,
  'page.named': 2,
  'phrase.against': -2.5,
};
/** What is settled gives way to many passages only, for all forms and for each. */
const SETTLED_STRENGTH = 4;

/**
 * A passage is hardly ever long enough to hold a name twice; on a page the
 * second is mostly the first, above all where it is a person.
 */
const ELSEWHERE = { any: 1, 'brad-smith': 2 };
/** On a long page a sum may stand far from all parties; in a passage none does. */
const FAR_SUM = -1.2;
/** A sum alone in a cell, on a page that names both parties. */
const CELL = 1.5;
/** A sum that is only near a figure says little without the supplier beside it. */
const APPROXIMATE_ALONE = -3;

/**
 * Learns one model over all forms: each feature has a weight that all share
 * and one that a form adds to it (Daumé 2007). The words of sums keep the sign
 * they have in `known`.
 */
export function fitWeights(
  candidates: readonly Candidate[],
  known: WeightTable,
): WeightTable {
  const learned = fitLogistic(
    withoutRareWords(candidates).map(exampleOf),
    (name) => priorOf(name, known),
  );
  const table: WeightTable = {};
  for (const [name, weight] of learned) put(table, name, weight);
  for (const [feature, weight] of Object.entries(known['contract'] ?? {}))
    if (
      feature.startsWith('word.') &&
      table['contract']?.[feature] === undefined
    )
      put(table, `contract/${feature}`, WORD_PRIOR * Math.sign(weight));
  for (const [form, weight] of Object.entries(ELSEWHERE))
    put(table, `${form}/page.elsewhere`, weight);
  put(table, 'contract/nobody.near', FAR_SUM);
  put(table, 'contract/cell', CELL);
  put(table, 'contract/approximate.alone', APPROXIMATE_ALONE);
  return table;
}

/** The candidates without the words that few passages have around their form. */
function withoutRareWords(candidates: readonly Candidate[]): Candidate[] {
  const passages = new Map<string, Set<string>>();
  for (const { form, features, passage } of candidates)
    for (const { name } of features)
      if (name.startsWith(WORD))
        getOr(passages, form + name, () => new Set<string>()).add(passage);
  const isRare = (form: string, name: string) =>
    name.startsWith(WORD) &&
    (passages.get(form + name)?.size ?? 0) < LEAST_PASSAGES;
  return candidates.map((candidate) => ({
    ...candidate,
    features: candidate.features.filter(
      ({ name }) => !isRare(candidate.form, name),
    ),
  }));
}

/** How likely a candidate is true by a table of weights. */
export function probabilityOf(
  candidate: Candidate,
  table: WeightTable,
): number {
  let sum = 0;
  for (const { name, value } of candidate.features)
    sum +=
      value *
      ((table['any']?.[name] ?? 0) + (table[candidate.form]?.[name] ?? 0));
  return 1 / (1 + Math.exp(-sum));
}

function exampleOf(candidate: Candidate): Example {
  const features = new Map<string, number>();
  for (const { name, value } of candidate.features) {
    if (value === 0) continue;
    if (isShared(candidate, name)) features.set(`any/${name}`, value);
    features.set(`${candidate.form}/${name}`, value);
  }
  return {
    features,
    isTrue: candidate.isTrue,
    ...(candidate.weight !== undefined && { weight: candidate.weight }),
  };
}

function priorOf(name: string, known: WeightTable): Prior {
  const [form = '', feature = ''] = name.split('/');
  if (form === 'contract' && feature.startsWith('word.'))
    return {
      mean: WORD_PRIOR * Math.sign(known['contract']?.[feature] ?? 1),
      strength: 2,
      keepsSign: true,
    };
  const settled = SETTLED[feature];
  if (settled !== undefined)
    return { mean: form === 'any' ? settled : 0, strength: SETTLED_STRENGTH };
  if (form === 'any') return { mean: 0, strength: SHARED_STRENGTH };
  return {
    mean: 0,
    strength: isSparse(feature) ? SPARSE_STRENGTH : OWN_STRENGTH,
  };
}

/** Whether a feature means the same whatever the form. */
function isShared({ form }: Candidate, feature: string): boolean {
  return form !== 'contract' && !isSparse(feature);
}

function put(table: WeightTable, name: string, weight: number): void {
  const [form = '', feature = ''] = name.split('/');
  const rounded = Math.round(weight * 100) / 100;
  if (isSparse(feature) && Math.abs(weight) < LEAST_SPARSE) return;
  if (rounded !== 0) (table[form] ??= {})[feature] = rounded;
}

/** A table in the order of its names. */
export function sortTable(table: WeightTable): WeightTable {
  const byName = <T>(record: Record<string, T>) =>
    Object.fromEntries(
      Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return byName(
    Object.fromEntries(
      Object.entries(table).map(([form, weights]) => [form, byName(weights)]),
    ),
  );
}

/** Whether a feature is what the words near a name come to for one sense, or a word: `sense:train`, `word:horn`. */
function isSparse(feature: string): boolean {
  return feature.includes(':');
}
