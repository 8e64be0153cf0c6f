import type { Card } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import type { CardPartProps } from './card-props.ts';

/** What became known after the article, with the date it was reckoned from. */
export function SinceBlock(
  props: CardPartProps & { since: NonNullable<Card['since']> },
) {
  const { day, from, facts, more } = props.since;
  const { marks } = props.design;
  return (
    <section class="block since" aria-label="Since this article">
      <h3 class="label">
        Since this article{' '}
        <span class="date" title={from}>
          ({day})
        </span>
      </h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <StatusMark mark={marks[fact.status]} size={14} />
            <span>
              <span class="when">{fact.when}</span>: {fact.title}{' '}
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
