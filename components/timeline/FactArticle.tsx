import type { ComponentChildren } from 'preact';
import type { Fact } from '../../core/model/fact.ts';
import {
  formatAmount,
  AMOUNT_KIND_NAMES,
} from '../../core/model/format-amount.ts';
import { formatDate } from '../../core/model/format-date.ts';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import type { QuantitySeries } from '../../core/timeline/quantity-series.ts';
import { Icon } from '../parts/Icon.tsx';
import { PartialDateText } from '../parts/PartialDateText.tsx';
import { StatusChip } from '../parts/StatusChip.tsx';
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
      <header class="fact-head">
        <StatusChip status={fact.status} />
        <PartialDateText
          date={fact.date}
          qualifier={fact.dateQualifier ?? null}
        />
        <span>{details.topic}</span>
        <span class="fact-actions">{props.actions}</span>
      </header>
      <h2 class="fact-statement" id="fact-statement" tabIndex={-1}>
        {fact.statement}
      </h2>
      <Particulars details={details} />
      {details.supersededBy.length > 0 && (
        <FactLinks
          title="Superseded by"
          facts={details.supersededBy}
          onOpen={onOpen}
        />
      )}
      {props.series && <SeriesBars series={props.series} openFact={fact.id} />}
      <section>
        <h3 class="fact-label">How each source puts it</h3>
        <SourceList accounts={details.accounts} />
      </section>
      <OriginNote origins={details.origins} />
      {fact.note && (
        <p class="fact-note">
          <Icon name="info" />
          <span>{fact.note}</span>
        </p>
      )}
      {details.conflicts.length > 0 && (
        <FactLinks
          title="Where sources differ"
          facts={details.conflicts}
          onOpen={onOpen}
        />
      )}
      {details.voices.length > 0 && (
        <VoicePair voices={details.voices} openFact={fact.id} onOpen={onOpen} />
      )}
      {fact.noReplyFound && (
        <p class="fact-note">
          <Icon name="info" />
          <span>
            No reply by the party concerned was found. Last looked for{' '}
            {formatDate(fact.noReplyFound)}.
          </span>
        </p>
      )}
      {details.supersedes.length > 0 && (
        <FactLinks
          title="Replaces"
          facts={details.supersedes}
          onOpen={onOpen}
        />
      )}
    </article>
  );
}

function Particulars(props: { details: FactDetails }) {
  const { fact, entities, contract } = props.details;
  return (
    <dl class="fact-facts">
      <dt>Says so</dt>
      <dd>{fact.attributedTo}</dd>
      {fact.amount && (
        <>
          <dt>Amount</dt>
          <dd>
            {formatAmount(fact.amount)},{' '}
            {AMOUNT_KIND_NAMES[fact.amount.kind].toLowerCase()}
            {fact.amount.asOf && `, as of ${formatDate(fact.amount.asOf)}`}
          </dd>
        </>
      )}
      <dt>About</dt>
      <dd>
        {entities.map(({ name }) => name).join(', ')}
        {contract && `; contract: ${contract}`}
      </dd>
    </dl>
  );
}

function FactLinks(props: {
  title: string;
  facts: readonly Fact[];
  onOpen: (fact: string) => void;
}) {
  return (
    <section>
      <h3 class="fact-label">{props.title}</h3>
      <ul class="fact-links">
        {props.facts.map((fact) => (
          <li key={fact.id}>
            <StatusChip status={fact.status} />
            <span>
              {formatDate(fact.date, fact.dateQualifier ?? null)}:{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  props.onOpen(fact.id);
                }}
              >
                {fact.title}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
