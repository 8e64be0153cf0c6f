import { formatDate } from '../model/format-date.ts';
import { firstReport } from '../model/known-since.ts';
import { isCertainlyAfter } from '../model/partial-date.ts';
import { buildFactView } from './build-fact-view.ts';
import type { ArticleDate, Card, CardQuestion, FactView } from './card.ts';
import type { OtherSide } from './choose-other-side.ts';
import type { Choice } from './open-choice.ts';

/** Facts since the article that are told; the others are counted. */
const MAX_SINCE = 2;
const DATE_FROM: Readonly<Record<ArticleDate['from'], string>> = {
  'json-ld': 'date from the article’s own data',
  meta: 'date from the page’s description',
  time: 'date shown on the page',
  address: 'date in the page’s address',
};

/** The other side under its heading, in full and in brief; `fact` as it is drawn. */
export function viewSide(
  side: OtherSide,
  fact: FactView | undefined,
): Card['otherSide'] {
  const { heading } = side;
  const rest = heading.replace(/^What (?=.+ says?$)/, '');
  const brief = rest.charAt(0).toUpperCase() + rest.slice(1);
  if (fact) return { heading, brief, fact, missing: null };
  return { heading, brief, fact: null, missing: side.missing ?? '' };
}

/** What became known after the article, the newest first; null where nothing did, or the article has no date. */
export function viewSince(
  { later, all, sources, surroundings }: Choice,
  { article }: CardQuestion,
): Card['since'] {
  if (!article || later.length === 0) return null;
  return {
    day: formatDate(article.date),
    from: DATE_FROM[article.from],
    facts: later.slice(0, MAX_SINCE).map((fact) => {
      const view = buildFactView(fact, surroundings(all));
      // What happened before the article would look out of place without it.
      const reported = isCertainlyAfter(fact.date, article.date)
        ? null
        : firstReport(fact, sources);
      return reported === null
        ? view
        : { ...view, when: `${view.when}, reported ${formatDate(reported)}` };
    }),
    more: Math.max(0, later.length - MAX_SINCE),
  };
}
