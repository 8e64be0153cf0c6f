import { formatDate } from '../../core/model/format-date.ts';
import type { Voice } from '../../core/timeline/fact-details.ts';
import { StatusChip } from '../parts/StatusChip.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';

/** Statements side by side, each with the same type, size and place for its source; nothing where there are none. */
export function VoicePair(props: {
  voices: readonly Voice[];
  openFact: string;
  onOpen: (fact: string) => void;
}) {
  if (props.voices.length === 0) return null;
  return (
    <ul class="voices">
      {props.voices.map(({ fact, heading, quote, publisher }) => (
        <li key={fact.id}>
          <div class="voice-head">
            <h3>{heading}</h3>
            <StatusChip mark={STATUS_MARKS[fact.status]} />
          </div>
          <p class="voice-words">
            {quote ? `“${quote.text}”` : fact.statement}
          </p>
          <p class="voice-source">
            {quote && `${quote.speaker}; `}
            {publisher && `${publisher}, `}
            {formatDate(fact.date, fact.dateQualifier ?? null)}
            {fact.id !== props.openFact && (
              <>
                {'. '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    props.onOpen(fact.id);
                  }}
                >
                  Open entry
                  <span class="visually-hidden">: {fact.title}</span>
                </button>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
