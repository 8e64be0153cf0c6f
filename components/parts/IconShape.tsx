import type { IconPaths } from './card-icon-paths.ts';

/**
 * An icon drawn in the colour of the text. Without a label it is decoration;
 * with one it is an image of that name.
 */
export function IconShape(props: {
  paths: IconPaths;
  /** Width and height in CSS px; 16 without it. */
  size?: number | undefined;
  label?: string | undefined;
}) {
  const size = props.size ?? 16;
  const { strokes, fills } = props.paths;
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(props.label
        ? { role: 'img' as const, 'aria-label': props.label }
        : { 'aria-hidden': 'true' as const })}
    >
      {strokes && <path d={strokes} />}
      {fills && <path d={fills} fill="currentColor" />}
    </svg>
  );
}
