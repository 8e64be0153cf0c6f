import type { Feature } from './feature.ts';
import type { Sum } from './find-sums.ts';
import type { FeatureWeights, LexiconContract } from './lexicon.ts';
import type { Span } from './spans.ts';
import { tokensOf } from './tokens.ts';

/** A sum that could be a contract's. */
export interface SumMatch {
  contract: LexiconContract;
  isApproximate: boolean;
}

/** A party named in the run of a sum. */
export interface PartyPlace extends Span {
  entity: number;
  surface: string;
}

/** A sum with what stands around it. */
export interface SumView {
  text: string;
  sum: Sum;
  sentence: Span;
  match: SumMatch;
  parties: readonly PartyPlace[];
  /** Whether an entity is mentioned anywhere on the page. */
  isOnPage: (entity: number) => boolean;
  weights: FeatureWeights;
}

/** How far a party or a word may stand from a sum to count as near, in UTF-16 code units. */
export const NEAR = 220;

/** The contracts that a sum could be, the nearest figure first. */
export function matchFigures(
  sum: Sum,
  contracts: readonly LexiconContract[],
): SumMatch[] {
  return contracts
    .flatMap((contract) =>
      contract.figures.map((figure) => ({
        contract,
        distance: Math.abs(figure - sum.usd),
      })),
    )
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ contract, distance }) => {
      const isApproximate = distance >= 1;
      return isApproximate && distance > sum.precision
        ? []
        : [{ contract, isApproximate }];
    });
}

/**
 * How well the parties around a sum fit a contract: its vendors count by whether
 * the sentence names them or the text near by, its seller a little more than the
 * maker of what is sold. Rounded, the figures of several contracts are the same.
 */
export function fitOfParties(view: SumView): number {
  let fit = 0;
  view.match.contract.vendors.forEach((vendor, index) => {
    const places = view.parties.filter(({ entity }) => entity === vendor);
    const isInSentence = places.some(
      ({ start, end }) =>
        start >= view.sentence.start && end <= view.sentence.end,
    );
    if (places.length > 0)
      fit += (isInSentence ? 4 : 1) * (index === 0 ? 1.5 : 1);
  });
  return fit;
}

/** All features of a sum as the figure of one contract. */
export function describeSum(view: SumView): Feature[] {
  const { contract, isApproximate } = view.match;
  const vendor = nearest(view, contract.vendors);
  const buyer = nearest(view, [contract.buyer]);
  const hasVendor = contract.vendors.some((entity) => view.isOnPage(entity));
  const hasBuyer = view.isOnPage(contract.buyer);
  const digits = String(view.sum.usd).replace(/0+$/, '').length;
  return [
    { name: 'sum', value: 1 },
    { name: 'approximate', value: isApproximate ? 1 : 0 },
    {
      name: 'approximate.alone',
      value: isApproximate && vendor === null ? 1 : 0,
    },
    { name: 'round', value: digits < 3 ? 1 : 0 },
    { name: 'small', value: view.sum.usd < 1e6 ? 1 : 0 },
    {
      name: 'vendor.near',
      value: vendor === null ? 0 : 1,
      kind: 'party',
      text: vendor ?? '',
    },
    {
      name: 'buyer.near',
      value: buyer === null ? 0 : 1,
      kind: 'party',
      text: buyer ?? '',
    },
    { name: 'both.near', value: vendor !== null && buyer !== null ? 1 : 0 },
    {
      name: 'nobody.near',
      value: vendor === null && buyer === null && !isAlone(view) ? 1 : 0,
    },
    { name: 'cell', value: hasVendor && hasBuyer && isAlone(view) ? 1 : 0 },
    { name: 'vendor.page', value: hasVendor ? 1 : 0 },
    { name: 'buyer.page', value: hasBuyer ? 1 : 0 },
    ...wordFeatures(view),
  ];
}

/** Whether a sum is all there is, as in the cell of a table. */
function isAlone({ sentence, sum }: SumView): boolean {
  return sentence.end - sentence.start < sum.end - sum.start + 8;
}

function nearest(view: SumView, entities: readonly number[]): string | null {
  let best: string | null = null;
  let least = NEAR;
  for (const party of view.parties) {
    if (!entities.includes(party.entity)) continue;
    const distance = Math.max(
      party.start - view.sum.end,
      view.sum.start - party.end,
    );
    if (distance >= least) continue;
    least = distance;
    best = party.surface;
  }
  return best;
}

/** Words around a sum that have a weight: `word.film`, `word.box office`, `word.contract*`. */
function wordFeatures({ text, sum, sentence, weights }: SumView): Feature[] {
  const from = Math.max(sentence.start, sum.start - NEAR);
  const to = Math.min(sentence.end, sum.end + NEAR);
  const found = new Map<string, Feature>();
  for (const part of [text.slice(from, sum.start), text.slice(sum.end, to)]) {
    const words = tokensOf(part);
    words.forEach((word, index) => {
      const pair = `${word} ${words[index + 1] ?? ''}`;
      for (const told of [word, pair]) {
        const name = weightedName(told.toLowerCase(), weights);
        if (name !== null)
          found.set(name, { name, value: 1, kind: 'amount', text: told });
      }
    });
  }
  return [...found.values()];
}

/** The feature of a word or pair of words, itself or the beginning of it that has a weight; null for most. */
function weightedName(word: string, weights: FeatureWeights): string | null {
  if (Object.hasOwn(weights, `word.${word}`)) return `word.${word}`;
  for (let length = word.length; length > 2; length -= 1) {
    const name = `word.${word.slice(0, length)}*`;
    if (Object.hasOwn(weights, name)) return name;
  }
  return null;
}
