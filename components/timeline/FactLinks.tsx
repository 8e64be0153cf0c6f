import type { Fact } from '../../core/model/fact.ts';
import { formatDate } from '../../core/model/format-date.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';

/** Other facts under a heading, each a way to it; nothing where there are none. */
export function FactLinks(props: {
  title: string;
  facts: readonly Fact[];
  onOpen: (fact: string) => void;
}) {
  if (props.facts.length === 0) return null;
  return (
    <section>
      <h3 class="fact-label">{props.title}</h3>
      <ul class="fact-links">
        {props.facts.map((fact) => (
          <li key={fact.id}>
            <StatusChip mark={STATUS_MARKS[fact.status]} />
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
