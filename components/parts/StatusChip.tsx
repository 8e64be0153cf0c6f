import type { FactStatus } from '../../core/model/fact.ts';
import { STATUS_MEANINGS } from '../../core/model/status-names.ts';
import { PlainStatusChip } from './PlainStatusChip.tsx';
import { STATUS_MARKS } from './status-marks.ts';

/** The status of a fact as mark and word, with what it means; not a control. */
export function StatusChip({ status }: { status: FactStatus }) {
  return (
    <PlainStatusChip
      status={status}
      marks={STATUS_MARKS}
      meaning={STATUS_MEANINGS[status]}
    />
  );
}
