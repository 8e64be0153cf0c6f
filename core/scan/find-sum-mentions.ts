import { findSums, SUM_HINT } from './find-sums.ts';
import type { Finder } from './finder.ts';
import type { PageEvidence } from './page-evidence.ts';
import { THRESHOLD, type FoundName } from './found-name.ts';
import { sentenceAround } from './sentences.ts';
import { describeSum, matchFigures, type SumView } from './weigh-sum.ts';
import { weigh } from './weigh.ts';

/** A run with the entities found in it. */
export interface SumQuestion {
  text: string;
  finder: Finder;
  page: PageEvidence;
  entities: readonly FoundName[];
}

/** The word after a sum that belongs to it: `$19.4 million contract`. */
const HEAD = /^(?:\s|-)(?:contract|deal|agreement|order|award)(?![a-z])/;

/** Whether a text could hold a sum of dollars: a cheap look. */
export function mayHoldSum(text: string): boolean {
  return SUM_HINT.test(text);
}

/** The sums of a run that are the figure of a contract. */
export function findSumMentions(question: SumQuestion): FoundName[] {
  return sumCandidates(question).flatMap(({ views }) => {
    const verdicts = views.map((view) => ({
      view,
      ...weigh(describeSum(view), question.finder.lexicon.weights, 'contract'),
    }));
    const best = verdicts.reduce((a, b) =>
      b.probability > a.probability ? b : a,
    );
    if (best.probability < THRESHOLD) return [];
    const { sum, match } = best.view;
    const head = HEAD.exec(question.text.slice(sum.end, sum.end + 12));
    return [
      {
        start: sum.start,
        end: sum.end + (head?.[0].length ?? 0),
        entity: `contract:${match.contract.id}`,
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
  return findSums(question.text).flatMap((sum) => {
    const views = matchFigures(sum, lexicon.contracts).map((match) => ({
      text: question.text,
      sum,
      match,
      sentence: sentenceAround(question.text, sum),
      parties,
      isOnPage: (entity: number) =>
        question.page.isMentioned(entity) ||
        parties.some((party) => party.entity === entity),
      weights: lexicon.weights['contract'] ?? {},
    }));
    return views.length === 0 ? [] : [{ views }];
  });
}

/** A product stands for its maker, which is who signs contracts. */
function wholeOf(finder: Finder, index: number): number {
  const entity = finder.lexicon.entities[index];
  return entity?.role === undefined && entity?.partOf !== undefined
    ? entity.partOf
    : index;
}
