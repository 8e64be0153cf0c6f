import type { FactStatus } from '../../core/model/fact.ts';
import {
  STATUS_MEANINGS,
  STATUS_NAMES,
} from '../../core/model/status-names.ts';
import { StatusMark } from './StatusMark.tsx';

/** The status of a fact as mark and word; not a control. */
export function StatusChip(props: { status: FactStatus }) {
  return (
    <span
      class="status-chip"
      data-status={props.status}
      title={STATUS_MEANINGS[props.status]}
    >
      <StatusMark status={props.status} size={12} isDecorative />
      {STATUS_NAMES[props.status]}
    </span>
  );
}
