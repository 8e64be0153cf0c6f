import type { StatusDrawing } from '../../core/card/card-design.ts';
import { IconShape } from './IconShape.tsx';

/** The mark of a status, in its colour; its name is that of the status, unless the word stands beside it. */
export function StatusMark(props: {
  mark: StatusDrawing;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
  isDecorative?: boolean;
}) {
  const { mark, size, isDecorative } = props;
  return (
    <IconShape
      paths={mark}
      size={size}
      status={mark.status}
      label={isDecorative ? undefined : mark.name}
    />
  );
}
