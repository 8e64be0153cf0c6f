import type { Finder } from '../../core/scan/finder.ts';
import { sumCandidates } from '../../core/scan/find-sum-mentions.ts';
import type { PageEvidence } from '../../core/scan/page-evidence.ts';
import type { SumView } from '../../core/scan/weigh-sum.ts';
import type { LabelledPassage, PassageRun } from './passage.ts';

/** The sums of a run as the best contract for each, with the labelled parties around them. */
export function findSumsToWeigh(
  finder: Finder,
  page: PageEvidence,
  passage: LabelledPassage,
  run: PassageRun,
): SumView[] {
  const entities = passage.mentions.flatMap((label) => {
    const index = finder.lexicon.entities.findIndex(
      ({ id }) => id === label.entity,
    );
    const start = label.start - run.offset;
    const end = label.end - run.offset;
    return index < 0 || start < 0 || end > run.text.length
      ? []
      : [
          {
            start,
            end,
            entity: label.entity,
            index,
            probability: 1,
            evidence: [],
          },
        ];
  });
  return sumCandidates({ text: run.text, finder, page, entities }).flatMap(
    ({ views }) => bestView(views),
  );
}

/** The contract that the sum fits best: exact before near, with a party near by before none. */
function bestView(views: readonly SumView[]): SumView[] {
  const rank = (view: SumView) => {
    const parties = view.parties.map((party) => party.entity);
    return (
      (view.match.isApproximate ? 0 : 4) +
      (view.match.contract.vendors.some((entity) => parties.includes(entity))
        ? 2
        : 0) +
      (parties.includes(view.match.contract.buyer) ? 1 : 0)
    );
  };
  const best = [...views].sort((a, b) => rank(b) - rank(a))[0];
  return best === undefined ? [] : [best];
}
