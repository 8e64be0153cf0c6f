import type { FactView } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import type { CardPartProps } from './card-props.ts';

/** What was said in public, word for word, and by whom. */
export function QuotePanel(props: CardPartProps & { fact: FactView }) {
  const { fact, actions } = props;
  return (
    <div class="panel">
      {fact.quotes.map(({ text, speaker, publisher }) => (
        <figure class="quote" key={text}>
          <blockquote>“{text}”</blockquote>
          <figcaption class="source">
            <span class="who">
              {speaker}
              {publisher && `, ${publisher}`}
            </span>
            <button
              type="button"
              class="text-button"
              onClick={() => {
                actions.copy(`“${text}” (${speaker}; ${publisher})`);
              }}
            >
              Copy quote
            </button>
            {sourceOf(fact, publisher) && (
              <SafeLink href={sourceOf(fact, publisher)}>Open source</SafeLink>
            )}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function sourceOf(fact: FactView, publisher: string): string | null {
  const source = fact.sources.find((one) => one.publisher === publisher);
  return source?.url ?? null;
}
