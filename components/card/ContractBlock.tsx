import { Fragment } from 'preact';
import type { ContractRow, ContractView } from '../../core/card/card.ts';
import { PlainStatusChip } from '../parts/PlainStatusChip.tsx';
import type { CardPartProps } from './card-props.ts';
import { ContractChart } from './ContractChart.tsx';
import { CoverageBlock } from './CoverageBlock.tsx';
import { QuotePanel } from './QuotePanel.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourceList } from './SourceList.tsx';

/** A contract: its sum, parties, dates and figures, beside the contracts known with the same buyer. */
export function ContractBlock(
  props: CardPartProps & { contract: ContractView },
) {
  const { card, contract, isBrief, look } = props;
  const [lead] = card.about;
  const isTold = [null, lead?.id].includes(contract.amountFact);
  return (
    <>
      <section class="block fact" aria-label="The contract">
        <div class="fact-line">
          <p class="amount">{contract.amount}</p>
          <span class="spring" />
          {lead && isTold && (
            <PlainStatusChip status={lead.status} meaning={lead.meaning} />
          )}
        </div>
        {contract.amountNote && (
          <p class="amount-note">{contract.amountNote}</p>
        )}
        {!isBrief && <ContractTable rows={contract.rows} />}
        {lead && !isBrief && <SourceLine {...props} fact={lead} />}
        {lead && look.panels.has(`sources:${lead.id}`) && (
          <SourceList fact={lead} />
        )}
        {lead && look.panels.has(`quote:${lead.id}`) && (
          <QuotePanel {...props} fact={lead} />
        )}
      </section>
      {!isBrief && contract.accounts && (
        <CoverageBlock accounts={contract.accounts} />
      )}
      {!isBrief && contract.bars && <ContractChart {...contract.bars} />}
      {!isBrief && (
        <section class="block" aria-label="Where sources differ">
          <h3 class="label">Where sources differ</h3>
          {lead && lead.conflicts.length > 0 ? (
            <ul class="differences">
              {lead.conflicts.map(({ id, title, when, publisher }) => (
                <li key={id}>
                  {title}{' '}
                  <span class="date">
                    ({publisher && `${publisher}, `}
                    {when})
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p class="nothing">{contract.agreement}</p>
          )}
        </section>
      )}
    </>
  );
}

function ContractTable({ rows }: { rows: readonly ContractRow[] }) {
  return (
    <dl class="facts-table">
      {rows.map(({ name, values }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          {values.map(({ text, note }) => (
            <dd key={text + note}>
              {text} {note && <span class="date">{note}</span>}
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
