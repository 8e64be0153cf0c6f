import { Fragment } from 'preact';
import type {
  ContractRow,
  ContractView,
  FactView,
} from '../../core/card/card.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import type { CardPartProps } from './card-props.ts';
import { ConflictText } from './ConflictText.tsx';
import { ContractChart } from './ContractChart.tsx';
import { CoverageBlock } from './CoverageBlock.tsx';
import { QuotePanel } from './QuotePanel.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourceList } from './SourceList.tsx';

/** A contract: its sum, parties, dates and figures, beside the contracts known with the same buyer. */
export function ContractBlock(
  props: CardPartProps & {
    contract: ContractView;
    /** The fact that tells the sum, where it is told here and nowhere else. */
    lead: FactView | undefined;
  },
) {
  const { design, contract, isBrief, look, lead } = props;
  const sumAt = Math.max(0, contract.amount.indexOf('$'));
  return (
    <>
      <section class="block fact" aria-label="The contract">
        <div class="fact-line">
          <p class="amount">
            <span class="qualifier">{contract.amount.slice(0, sumAt)}</span>
            {contract.amount.slice(sumAt)}
          </p>
          <span class="spring" />
          {lead && <StatusChip mark={design.marks[lead.status]} />}
        </div>
        {contract.amountNote && (
          <p class="amount-note">{contract.amountNote}</p>
        )}
        {!isBrief && <ContractTable rows={contract.rows} />}
        {lead && <SourceLine {...props} fact={lead} />}
        {lead && look.panels.has(`sources:${lead.id}`) && (
          <SourceList fact={lead} />
        )}
        {lead && look.panels.has(`quote:${lead.id}`) && (
          <QuotePanel {...props} fact={lead} />
        )}
      </section>
      {!isBrief && contract.accounts && (
        <CoverageBlock
          accounts={contract.accounts}
          mark={design.marks.disputed}
        />
      )}
      {!isBrief && contract.bars && <ContractChart {...contract.bars} />}
      {!isBrief && <Differences lead={lead} agreement={contract.agreement} />}
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

function Differences(props: { lead: FactView | undefined; agreement: string }) {
  const { lead, agreement } = props;
  const conflicts = lead?.conflicts ?? [];
  if (conflicts.length === 0 && !agreement) return null;
  return (
    <section class="block" aria-label="Where sources differ">
      <h3 class="label">Where sources differ</h3>
      {conflicts.length > 0 ? (
        <ul class="differences">
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              <ConflictText {...conflict} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="nothing">{agreement}</p>
      )}
    </section>
  );
}
