import type { NamedDrawing } from '../../core/card/card.ts';
import type { FactStatus } from '../../core/model/fact.ts';
import { IconShape } from './IconShape.tsx';

/** The status of a fact as mark and word; not a control. Mark and meaning are handed in, so that pages do not carry them. */
export function PlainStatusChip(props: {
  status: FactStatus;
  marks: Readonly<Record<FactStatus, NamedDrawing>>;
  meaning?: string;
}) {
  const { status, meaning } = props;
  const mark = props.marks[status];
  return (
    <span class="status-chip" data-status={status} title={meaning}>
      <IconShape paths={mark} size={12} status={status} />
      {mark.name}
    </span>
  );
}
