import type { StatusDrawing } from '../../core/card/card-design.ts';
import { StatusMark } from './StatusMark.tsx';

/** The status of a fact as mark and word, with what it means; not a control. */
export function StatusChip({ mark }: { mark: StatusDrawing }) {
  return (
    <span class="status-chip" data-status={mark.status} title={mark.meaning}>
      <StatusMark mark={mark} size={12} isDecorative />
      {mark.name}
    </span>
  );
}
