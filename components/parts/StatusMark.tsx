import type { FactStatus } from '../../core/model/fact.ts';
import { IconShape } from './IconShape.tsx';
import { STATUS_MARKS } from './status-marks.ts';

/** The mark of a status, in its colour; its name is that of the status, unless the word stands beside it. */
export function StatusMark(props: {
  status: FactStatus;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
  isDecorative?: boolean;
}) {
  const { status, size, isDecorative } = props;
  const mark = STATUS_MARKS[status];
  return (
    <IconShape
      paths={mark}
      size={size}
      status={status}
      label={isDecorative ? undefined : mark.name}
    />
  );
}
