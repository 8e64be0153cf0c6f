import type { ComponentChildren } from 'preact';
import { formatDate } from '../../core/model/format-date.ts';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { FactHead } from './FactHead.tsx';
import { FactLinks } from './FactLinks.tsx';
import { FactNote } from './FactNote.tsx';
import { FactParticulars } from './FactParticulars.tsx';
import { OriginNote } from './OriginNote.tsx';
import { SeriesBars } from './SeriesBars.tsx';
import { SourceList } from './SourceList.tsx';
import { VoicePair } from './VoicePair.tsx';

/** A fact in full: what is said, by whom and when, in the words of each source, and what stands against it. */
export function FactArticle(props: {
  details: FactDetails;
  /** The quantity that the fact gives a value of; null where it stands alone. */
  series: QuantitySeries | null;
  /** Controls at its head: copy the link, close. */
  actions: ComponentChildren;
  onOpen: (fact: string) => void;
}) {
  const { details, onOpen } = props;
  const { fact } = details;
  return (
    <article class="fact" aria-labelledby="fact-statement">
      <FactHead details={details} actions={props.actions} />
      <FactParticulars details={details} />
      <FactLinks
        title="Superseded by"
        facts={details.supersededBy}
        onOpen={onOpen}
      />
      {props.series && <SeriesBars series={props.series} openFact={fact.id} />}
      <section>
        <h3 class="fact-label">How each source puts it</h3>
        <SourceList accounts={details.accounts} />
      </section>
      <OriginNote origins={details.origins} />
      {fact.note && <FactNote>{fact.note}</FactNote>}
      <FactLinks
        title="Where sources differ"
        facts={details.conflicts}
        onOpen={onOpen}
      />
      <VoicePair voices={details.voices} openFact={fact.id} onOpen={onOpen} />
      {fact.noReplyFound && (
        <FactNote>
          No reply by the party concerned was found. Last looked for{' '}
          {formatDate(fact.noReplyFound)}.
        </FactNote>
      )}
      <FactLinks title="Replaces" facts={details.supersedes} onOpen={onOpen} />
    </article>
  );
}
