import type { Feature } from './feature.ts';
import type { Sum } from './find-sums.ts';
import type { LexiconContract } from './lexicon.ts';
import type { Span } from './sentences.ts';

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
  words: readonly SumWord[];
}

/** A word that speaks for or against a contract near a sum. */
export interface SumWord {
  /** Name of its feature. */
  feature: string;
  pattern: RegExp;
}

/** How far a party or a word may stand from a sum to count as near, in UTF-16 code units. */
const NEAR = 220;

/** The contracts that a sum could be, those of exactly this figure first. */
export function matchFigures(
  sum: Sum,
  contracts: readonly LexiconContract[],
): SumMatch[] {
  const matches = contracts.flatMap((contract) =>
    contract.figures.flatMap((figure) => {
      const isExact = Math.abs(figure - sum.usd) < 1;
      if (!isExact && Math.abs(figure - sum.usd) > sum.precision) return [];
      return [{ contract, isApproximate: !isExact }];
    }),
  );
  return matches.sort(
    (a, b) => Number(a.isApproximate) - Number(b.isApproximate),
  );
}

/** The words of a weights record: features named `word.` and the word, `*` for any ending. */
export function sumWords(weights: Readonly<Record<string, number>>): SumWord[] {
  return Object.keys(weights)
    .filter((feature) => feature.startsWith('word.'))
    .map((feature) => {
      const word = feature.slice('word.'.length).replaceAll(/[.$()]/g, '\\$&');
      const form = word.endsWith('*')
        ? `${word.slice(0, -1)}\\p{L}*`
        : `${word}(?!\\p{L})`;
      return { feature, pattern: new RegExp(`(?<!\\p{L})${form}`, 'iu') };
    });
}

/** All features of a sum as the figure of one contract. */
export function describeSum(view: SumView): Feature[] {
  const { contract, isApproximate } = view.match;
  const vendor = nearest(view, contract.vendors);
  const buyer = nearest(view, [contract.buyer]);
  const hasVendor = contract.vendors.some((entity) => view.isOnPage(entity));
  const digits = String(view.sum.usd).replace(/0+$/, '').length;
  return [
    { name: 'bias', value: 1 },
    { name: 'approximate', value: isApproximate ? 1 : 0 },
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
    { name: 'vendor.page', value: hasVendor ? 1 : 0 },
    { name: 'buyer.page', value: view.isOnPage(contract.buyer) ? 1 : 0 },
    ...wordFeatures(view),
  ];
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

function wordFeatures(view: SumView): Feature[] {
  const from = Math.max(view.sentence.start, view.sum.start - NEAR);
  const to = Math.min(view.sentence.end, view.sum.end + NEAR);
  const around = `${view.text.slice(from, view.sum.start)} \n ${view.text.slice(view.sum.end, to)}`;
  return view.words.flatMap((word) => {
    const found = word.pattern.exec(around)?.[0];
    return found === undefined
      ? []
      : [
          {
            name: word.feature,
            value: 1,
            kind: 'amount' as const,
            text: found,
          },
        ];
  });
}
