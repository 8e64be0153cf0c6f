import type { FactView, SourceView } from '../../core/card/card.ts';
import { formatDate } from '../../core/model/format-date.ts';
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
          {first.published && `, ${formatDate(first.published)}`}
          {first.access !== 'stored-copy' && (
            <ReadInstead copy={fact.sources.find(isReadable)} />
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

/** For an original that was not read: where its report was. */
function ReadInstead({ copy }: { copy: SourceView | undefined }) {
  if (!copy) return ' (cited by others; not read)';
  return (
    <>
      {' (read in '}
      <SafeLink href={copy.url}>{copy.publisher}</SafeLink>)
    </>
  );
}

function isReadable({ access, url }: SourceView): boolean {
  return access === 'stored-copy' && url !== null;
}

function Provenance({
  fact,
  look,
  actions,
}: CardPartProps & { fact: FactView }) {
  const [first] = fact.sources;
  const said = saidBy(fact);
  const varied = sayVaried(fact);
  return (
    <p class="source provenance">
      {said && <span class="said">{said}</span>}
      {varied && <span class="said">{varied}</span>}
      {fact.sources.length > 1 && (
        <button
          type="button"
          class="text-button quiet"
          aria-expanded={look.panels.has(`sources:${fact.id}`)}
          onClick={() => actions.togglePanel(`sources:${fact.id}`)}
        >
          {count(fact.sources.length, 'report')},{' '}
          {count(fact.origins, 'origin')}
        </button>
      )}
      {first?.archiveUrl && (
        <SafeLink class="link quiet" href={first.archiveUrl}>
          Archived copy
        </SafeLink>
      )}
    </p>
  );
}

/** Who says it where that is not the publisher alone; null where the publisher's name says it all. */
function saidBy(fact: FactView): string | null {
  const { firstPublished, attributedTo, sources } = fact;
  const publisher = sources[0]?.publisher ?? '';
  if (firstPublished) {
    const { date } = firstPublished;
    return `First published by ${firstPublished.publisher}, ${formatDate(date)}`;
  }
  const name = attributedTo.replace(/^(?:the|an?) /i, '');
  return name.startsWith(publisher.replace(/^the /i, '')) &&
    name.length < 1.5 * publisher.length
    ? null
    : `According to ${attributedTo}`;
}

/** How many sources tell the fact in other words than the better ones; null where none does. */
function sayVaried({ sources, quotes }: FactView): string | null {
  const differing = sources.filter(
    ({ variant, isReworded }) =>
      variant !== null || (isReworded && quotes.length > 0),
  );
  if (differing.length === 0) return null;
  const verb = quotes.length > 0 ? 'Quoted in other words' : 'Told differently';
  return `${verb} in ${count(differing.length, 'source')}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
