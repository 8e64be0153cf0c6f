import type { Drawing } from '../../core/card/card-design.ts';
import type { FactStatus } from '../../core/model/fact.ts';

/**
 * An icon drawn in the colour of the text, or of a status. Without a label it
 * is decoration; with one it is an image of that name.
 */
export function IconShape(props: {
  paths: Drawing;
  /** Width and height in CSS px; 16 without it. */
  size?: number | undefined;
  label?: string | undefined;
  /** The status that it is the mark of. */
  status?: FactStatus | undefined;
}) {
  const { label, status, size = 16 } = props;
  const { strokes, fills } = props.paths;
  return (
    <svg
      class={status ? 'icon status-mark' : 'icon'}
      data-status={status}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(label
        ? { role: 'img' as const, 'aria-label': label }
        : { 'aria-hidden': 'true' as const })}
    >
      {status && label && <title>{label}</title>}
      {strokes && <path d={strokes} />}
      {fills && <path d={fills} fill="currentColor" />}
    </svg>
  );
}
