import type { ComponentChildren } from 'preact';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import { PartialDateText } from '../parts/PartialDateText.tsx';
import { StatusChip } from '../parts/StatusChip.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';

/** Status, date and topic of a fact, and what it says. */
export function FactHead(props: {
  details: FactDetails;
  actions: ComponentChildren;
}) {
  const { fact, topic } = props.details;
  return (
    <>
      <header class="fact-head">
        <StatusChip mark={STATUS_MARKS[fact.status]} />
        <PartialDateText
          date={fact.date}
          qualifier={fact.dateQualifier ?? null}
        />
        <span>{topic}</span>
        <span class="fact-actions">{props.actions}</span>
      </header>
      <h2 class="fact-statement" id="fact-statement" tabIndex={-1}>
        {fact.statement}
      </h2>
    </>
  );
}
