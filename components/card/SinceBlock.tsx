import type { ArticleDate, Card } from '../../core/card/card.ts';
import { formatDate } from '../../core/model/format-date.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import type { CardPartProps } from './card-props.ts';

const DATE_FROM: Readonly<Record<ArticleDate['from'], string>> = {
  'json-ld': 'date from the article’s own data',
  meta: 'date from the page’s description',
  time: 'date shown on the page',
  address: 'date in the page’s address',
};

/** What became known after the article, with the date it was reckoned from. */
export function SinceBlock(
  props: CardPartProps & { since: NonNullable<Card['since']> },
) {
  const { article, facts, more } = props.since;
  return (
    <section class="block since" aria-label="Since this article">
      <h3 class="label">
        Since this article{' '}
        <span class="date" title={DATE_FROM[article.from]}>
          ({formatDate(article.date)})
        </span>
      </h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <StatusMark status={fact.status} size={14} />
            <span>
              {capitalise(formatDate(fact.date, fact.dateQualifier))}:{' '}
              {fact.title}{' '}
              <SafeLink
                href={fact.sources[0]?.url ?? null}
                label={`Source: ${fact.sources[0]?.publisher ?? ''}`}
              >
                Source
              </SafeLink>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="text-button"
          onClick={() => props.actions.openTimeline()}
        >
          {more} more
        </button>
      )}
    </section>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
