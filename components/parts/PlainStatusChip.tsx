import type { FactStatus } from '../../core/model/fact.ts';
import { STATUS_NAMES } from '../../core/model/status-names.ts';
import { StatusMark } from './StatusMark.tsx';

/** The status of a fact as mark and word; not a control. What it means is handed in, so that pages do not carry it. */
export function PlainStatusChip(props: {
  status: FactStatus;
  meaning?: string;
}) {
  const { status, meaning } = props;
  return (
    <span class="status-chip" data-status={status} title={meaning}>
      <StatusMark status={status} size={12} isDecorative />
      {STATUS_NAMES[status]}
    </span>
  );
}
