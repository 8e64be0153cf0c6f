import type { ContractView, FigureView } from '../../core/card/card.ts';
import {
  AMOUNT_KIND_NAMES,
  formatUsd,
} from '../../core/model/format-amount.ts';
import { formatDate } from '../../core/model/format-date.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import type { CardPartProps } from './card-props.ts';
import { ContractBars } from './ContractBars.tsx';
import { QuotePanel } from './QuotePanel.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourceList } from './SourceList.tsx';

/** A contract: its sum, parties, dates and figures, beside the contracts known with the same buyer. */
export function ContractBlock(
  props: CardPartProps & { contract: ContractView },
) {
  const { card, contract, isBrief, look } = props;
  const [lead] = card.about;
  const [figure] = contract.figures;
  return (
    <>
      <section class="block fact" aria-label="The contract">
        <div class="fact-line">
          <p class="amount">
            {figure
              ? formatUsd(figure.usd, figure.qualifier)
              : 'Amount not stated'}
          </p>
          <span class="spring" />
          {lead && (!figure || figure.factId === lead.id) && (
            <StatusChip status={lead.status} />
          )}
        </div>
        {figure && figure.kind !== 'as-reported' && (
          <p class="amount-note">{AMOUNT_KIND_NAMES[figure.kind]}</p>
        )}
        {!isBrief && <ContractTable contract={contract} />}
        {lead && !isBrief && <SourceLine {...props} fact={lead} />}
        {lead && look.panels.has(`sources:${lead.id}`) && (
          <SourceList fact={lead} />
        )}
        {lead && look.panels.has(`quote:${lead.id}`) && (
          <QuotePanel {...props} fact={lead} />
        )}
      </section>
      {!isBrief && <ContractBars bars={contract.comparable} />}
      {!isBrief && (
        <section class="block" aria-label="Where sources differ">
          <h3 class="label">Where sources differ</h3>
          {lead && lead.conflicts.length > 0 ? (
            <ul class="differences">
              {lead.conflicts.map(({ id, title, date, publisher }) => (
                <li key={id}>
                  {publisher ? `${publisher}, ` : ''}
                  {formatDate(date)}: {title}
                </li>
              ))}
            </ul>
          ) : (
            <p class="nothing">{sayAgreement(contract.figures)}</p>
          )}
        </section>
      )}
    </>
  );
}

function ContractTable({ contract }: { contract: ContractView }) {
  const { figures, numbers } = contract;
  return (
    <dl class="facts-table">
      <dt>Parties</dt>
      <dd>
        {contract.parties
          .map(({ name, role }) => `${name} (${role})`)
          .join(', ')}
      </dd>
      <dt>Covers</dt>
      <dd>{contract.covers}</dd>
      {figures.length > 0 && <dt>Amount</dt>}
      {figures.map((figure, index) => (
        <dd key={`${figure.kind} ${String(figure.usd)}`}>
          {formatUsd(figure.usd, figure.qualifier)}{' '}
          <span class="date">{describe(figure, figures[index - 1])}</span>
        </dd>
      ))}
      <dt>Dates</dt>
      <dd>{sayDates(contract)}</dd>
      {numbers.length > 0 && <dt>Number</dt>}
      {numbers.map((number) => (
        <dd key={number}>{number}</dd>
      ))}
      <dt>Microsoft</dt>
      <dd>
        {contract.namesMicrosoft
          ? 'Supplier or maker'
          : 'Not named in this contract'}
      </dd>
    </dl>
  );
}

/** Kind, date and who gives it; not who gave the figure before it in the same words. */
function describe(
  { kind, asOf, publishers }: FigureView,
  previous: FigureView | undefined,
): string {
  const name = AMOUNT_KIND_NAMES[kind].toLowerCase();
  const when = asOf ? `, ${formatDate(asOf)}` : '';
  const who = publishers.join(', ');
  const isRepeated = who === '' || who === previous?.publishers.join(', ');
  return `${name}${when}${isRepeated ? '' : `, ${who}`}`;
}

function sayDates({ awarded, endsOn }: ContractView): string {
  const start = awarded ? `Awarded ${formatDate(awarded)}` : 'Start not stated';
  return `${start}, ${endsOn ? `ends ${formatDate(endsOn)}` : 'end not stated'}`;
}

function sayAgreement(figures: readonly FigureView[]): string {
  const publishers = new Set(figures.flatMap((figure) => figure.publishers));
  return publishers.size === 1
    ? 'One source gives this amount; no differing figure found.'
    : 'No differing figure found.';
}
