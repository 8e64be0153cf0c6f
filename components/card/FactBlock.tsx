import type { ComponentChildren } from 'preact';
import type { FactView } from '../../core/card/card.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import type { CardPartProps } from './card-props.ts';
import { ConflictText } from './ConflictText.tsx';
import { QuotePanel } from './QuotePanel.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourceList } from './SourceList.tsx';
import { StatementText } from './StatementText.tsx';

/**
 * A fact under its heading. Every fact is laid out alike, whoever speaks: date,
 * status, statement, chart, source, quote.
 */
export function FactBlock(
  props: CardPartProps & {
    fact: FactView;
    heading: string;
    children?: ComponentChildren;
  },
) {
  const { fact, heading, card, design, isBrief, look } = props;
  return (
    <section class="block fact" aria-label={heading}>
      <div class="fact-line">
        <h3 class="label">{heading}</h3>
        <time class="date" dateTime={fact.date}>
          {fact.when}
        </time>
        <span class="spring" />
        <StatusChip mark={design.marks[fact.status]} />
      </div>
      <p class="statement">
        <StatementText text={fact.statement} figures={card.figures} />
      </p>
      {fact.isSuperseded && (
        <p class="source">Replaced by a later fact; see the timeline.</p>
      )}
      {!isBrief && <SeriesChart points={fact.chart} />}
      <SourceLine {...props} />
      {look.panels.has(`sources:${fact.id}`) && <SourceList fact={fact} />}
      {look.panels.has(`quote:${fact.id}`) && <QuotePanel {...props} />}
      {!isBrief && fact.conflicts.length > 0 && (
        <ul class="conflicts" aria-label="Where sources differ">
          {fact.conflicts.map((conflict) => (
            <li key={conflict.id}>
              <span class="label">Sources differ:</span>{' '}
              <ConflictText {...conflict} />
            </li>
          ))}
        </ul>
      )}
      {fact.noReplyFound && (
        <p class="source">No reply found (looked for on {fact.noReplyFound})</p>
      )}
      {props.children}
    </section>
  );
}
