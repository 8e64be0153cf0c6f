import type { FactView } from '../../core/card/card.ts';
import { SafeLink } from '../parts/SafeLink.tsx';
import type { CardPartProps } from './card-props.ts';

/** Who says so and where to read it: publisher, date, archived copy, and how many reports there are. */
export function SourceLine(props: CardPartProps & { fact: FactView }) {
  const { fact, look, actions, isBrief } = props;
  const [first] = fact.sources;
  const isQuoteOpen = look.panels.has(`quote:${fact.id}`);
  if (!first) return <p class="source">{fact.attributedTo}</p>;
  return (
    <>
      <p class="source">
        <span class="who">
          <SafeLink href={first.url}>{first.publisher}</SafeLink>
          {first.dated}
          {!fact.readIn && first.more}
          {fact.readIn && (
            <>
              {' (read in '}
              <SafeLink href={fact.readIn.url}>
                {fact.readIn.publisher}
              </SafeLink>
              )
            </>
          )}
        </span>
        {fact.quotes.length > 0 && (
          <button
            type="button"
            class="text-button"
            aria-expanded={isQuoteOpen}
            aria-keyshortcuts="Q"
            onClick={() => actions.togglePanel(`quote:${fact.id}`)}
          >
            {isBrief ? 'Quote' : isQuoteOpen ? 'Hide quote' : 'Show quote'}
          </button>
        )}
      </p>
      {!isBrief && <Provenance {...props} />}
    </>
  );
}

function Provenance({
  fact,
  look,
  actions,
}: CardPartProps & { fact: FactView }) {
  const archiveUrl = fact.sources[0]?.archiveUrl;
  return (
    <p class="source provenance">
      {fact.speaker && <span class="said">{fact.speaker}</span>}
      {fact.varied && <span class="said">{fact.varied}</span>}
      {fact.reports && (
        <button
          type="button"
          class="text-button quiet"
          aria-expanded={look.panels.has(`sources:${fact.id}`)}
          onClick={() => actions.togglePanel(`sources:${fact.id}`)}
        >
          {fact.reports}
        </button>
      )}
      {archiveUrl && (
        <SafeLink class="link quiet" href={archiveUrl}>
          Archived copy
        </SafeLink>
      )}
    </p>
  );
}
