import { formatDate } from '../../core/model/format-date.ts';
import type { PartialDate } from '../../core/model/partial-date.ts';

/** A date as exact as its source gives it, readable by machines too. */
export function PartialDateText(props: {
  date: PartialDate | null;
  qualifier?: 'about' | 'by' | null;
  class?: string;
}) {
  const text = formatDate(props.date, props.qualifier ?? null);
  if (props.date === null) return <span class={props.class}>{text}</span>;
  return (
    <time class={props.class} dateTime={props.date}>
      {text}
    </time>
  );
}
