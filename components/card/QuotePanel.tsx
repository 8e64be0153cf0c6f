import type { FactView } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import type { CardPartProps } from './card-props.ts';

/** What was said in public, word for word, and by whom. */
export function QuotePanel(props: CardPartProps & { fact: FactView }) {
  const { fact, actions, look } = props;
  return (
    <div class="panel" data-panel={`quote:${fact.id}`}>
      {fact.quotes.map(({ text, speaker, publisher, cited, url }) => (
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
              onClick={() => actions.copy(text, cited)}
            >
              {look.copied?.text === text ? look.copied.said : 'Copy quote'}
            </button>
            {url && <SafeLink href={url}>Open source</SafeLink>}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
