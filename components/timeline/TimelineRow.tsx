import { STATUS_NAMES } from '../../core/model/status-names.ts';
import type { Fact } from '../../core/model/fact.ts';
import { PartialDateText } from '../parts/PartialDateText.tsx';
import { StatusMark } from '../parts/StatusMark.tsx';
import { STATUS_MARKS } from '../parts/status-marks.ts';

/** One fact of the list, as a link to its own address. */
export function TimelineRow(props: {
  id: string;
  /** Null while it is read. */
  fact: Fact | null;
  href: string;
  /** Whether it is the one that is opened. */
  isOpen: boolean;
  /** Whether Tab leads to it: one row of the list at a time. */
  isTabStop: boolean;
  isSuperseded: boolean;
  onOpen: () => void;
}) {
  const { fact, id } = props;
  return (
    <li class="row" data-status={fact?.status}>
      <a
        href={props.href}
        data-fact={id}
        aria-current={props.isOpen ? 'true' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          props.onOpen();
        }}
      >
        {fact ? (
          <RowText fact={fact} isSuperseded={props.isSuperseded} />
        ) : (
          <RowRoom />
        )}
      </a>
    </li>
  );
}

function RowText(props: { fact: Fact; isSuperseded: boolean }) {
  const { fact } = props;
  return (
    <>
      <StatusMark mark={STATUS_MARKS[fact.status]} isDecorative />
      <span class="row-meta">
        <PartialDateText
          class="row-date"
          date={fact.date}
          qualifier={fact.dateQualifier ?? null}
        />{' '}
        <span class="row-status">{STATUS_NAMES[fact.status]}</span>
        {props.isSuperseded && <span class="row-old">Superseded</span>}
        <span class="row-sources">{countSources(fact.sources.length)}</span>
      </span>
      <span class="row-title">{fact.title}</span>
    </>
  );
}

/** Keeps the place of a row whose fact is on its way: two lines, as most have. */
function RowRoom() {
  return (
    <>
      <span class="row-meta">…</span>
      <span class="row-title">{'\u00a0'}</span>
    </>
  );
}

function countSources(count: number): string {
  return count === 1 ? '1 source' : `${count} sources`;
}
