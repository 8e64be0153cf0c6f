import { CONTRACT } from '../model/subject.ts';
import type { Finder } from './finder.ts';
import type { PageEvidence } from './page-evidence.ts';
import { SUM_HINT } from './find-sums.ts';
import { THRESHOLD, type FoundName } from './found-name.ts';
import { sentenceAround } from './sentences.ts';
import { firstFrom, type Span } from './spans.ts';
import {
  describeSum,
  fitOfParties,
  matchFigures,
  NEAR,
  type PartyPlace,
  type SumView,
} from './weigh-sum.ts';
import { weigh } from './weigh.ts';

/** A run with the entities found in it. */
export interface SumQuestion {
  text: string;
  finder: Finder;
  page: PageEvidence;
  entities: readonly FoundName[];
}

/** More names than this near one sum are a list, of which the first will do. */
const MANY_PARTIES = 64;
/** The word after a sum that belongs to it: `$19.4 million contract`. */
const HEAD = /^(?:\s|-)(?:contract|deal|agreement|order|award)(?![a-z])/;

/** The sums of a run that are the figure of a contract. */
export function findSumMentions(question: SumQuestion): FoundName[] {
  return sumCandidates(question).flatMap(({ views }) => {
    const verdicts = views.map((view) => ({
      view,
      ...weigh(describeSum(view), question.finder.lexicon.weights, 'contract'),
    }));
    const [best] = verdicts
      .filter(({ probability }) => probability >= THRESHOLD)
      .sort((a, b) => fitOfParties(b.view) - fitOfParties(a.view));
    if (best === undefined) return [];
    const { sum, match } = best.view;
    const head = HEAD.exec(question.text.slice(sum.end, sum.end + 12));
    return [
      {
        start: sum.start,
        end: sum.end + (head?.[0].length ?? 0),
        entity: CONTRACT + match.contract.id,
        index: null,
        probability: best.probability,
        evidence: best.evidence,
        isApproximate: match.isApproximate,
      },
    ];
  });
}

/** The sums of a run that match a figure, with all contracts they could be. */
export function sumCandidates(question: SumQuestion): { views: SumView[] }[] {
  const { lexicon } = question.finder;
  if (!SUM_HINT.test(question.text)) return [];
  const parties = question.entities.flatMap(({ start, end, index }) =>
    index === null
      ? []
      : [
          {
            start,
            end,
            entity: wholeOf(question.finder, index),
            surface: question.text.slice(start, end),
          },
        ],
  );
  const onRun = new Set(parties.map((party) => party.entity));
  const isOnPage = (entity: number) =>
    onRun.has(entity) || question.page.isMentioned(entity);
  const known = lexicon.contracts.filter(
    ({ buyer, vendors }) => isOnPage(buyer) || vendors.some(isOnPage),
  );
  if (known.length === 0) return [];
  return question.finder.findSums(question.text).flatMap((sum) => {
    const matches = matchFigures(sum, known);
    if (matches.length === 0) return [];
    const around = {
      text: question.text,
      sum,
      sentence: sentenceAround(question.text, sum),
      parties: partiesNear(sum, parties),
      isOnPage,
      weights: lexicon.weights['contract'] ?? {},
    };
    return [{ views: matches.map((match) => ({ ...around, match })) }];
  });
}

/** The parties that a sum could belong to by their place. */
function partiesNear(sum: Span, parties: readonly PartyPlace[]): PartyPlace[] {
  const near: PartyPlace[] = [];
  const first = firstFrom(parties, sum.start - 2 * NEAR);
  for (const party of parties.slice(first, first + MANY_PARTIES)) {
    if (party.start > sum.end + NEAR) break;
    near.push(party);
  }
  return near;
}

/** A product stands for its maker, which is who signs contracts. */
function wholeOf(finder: Finder, index: number): number {
  const entity = finder.lexicon.entities[index];
  return entity?.role === undefined && entity?.partOf !== undefined
    ? entity.partOf
    : index;
}
