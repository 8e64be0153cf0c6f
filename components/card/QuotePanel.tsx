import type { FactView, QuoteView } from '../../core/card/card.ts';
import { formatDate } from '../../core/model/format-date.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import type { CardPartProps } from './card-props.ts';

/** What was said in public, word for word, and by whom. */
export function QuotePanel(props: CardPartProps & { fact: FactView }) {
  const { fact, actions, look } = props;
  return (
    <div class="panel" data-panel={`quote:${fact.id}`}>
      {fact.quotes.map((quote) => {
        const { text, speaker, publisher } = quote;
        const source = sourceOf(fact, quote);
        return (
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
                onClick={() => actions.copy(text, cite(fact, quote))}
              >
                {look.copied?.text === text ? look.copied.said : 'Copy quote'}
              </button>
              {source?.url && (
                <SafeLink href={source.url}>Open source</SafeLink>
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

/** A quote with all it takes to find it again: speaker, publisher, date, address. */
function cite(fact: FactView, quote: QuoteView): string {
  const { text, speaker, publisher } = quote;
  const source = sourceOf(fact, quote);
  const when = formatDate(source?.published ?? fact.date);
  const from = [speaker, publisher, when].filter((part) => part !== '');
  return [`“${text}”`, from.join(', '), source?.url ?? ''].join('\n').trimEnd();
}

function sourceOf(fact: FactView, { publisher }: QuoteView) {
  return fact.sources.find((one) => one.publisher === publisher) ?? null;
}
