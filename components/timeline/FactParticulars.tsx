import {
  AMOUNT_KIND_NAMES,
  formatAmount,
} from '../../core/model/format-amount.ts';
import { formatDate } from '../../core/model/format-date.ts';
import type { FactDetails } from '../../core/timeline/fact-details.ts';

/** Who says a fact, its sum of money and what it is about. */
export function FactParticulars(props: { details: FactDetails }) {
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
