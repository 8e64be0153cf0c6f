import { ICON_PATHS, type IconName, type IconPaths } from './icon-paths.ts';

/**
 * An icon of the set, drawn in the colour of the text. Without a label it is
 * decoration; with one it is an image of that name.
 */
export function Icon(props: {
  name: IconName;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
  label?: string;
}) {
  const size = props.size ?? 16;
  const { strokes, fills }: IconPaths = ICON_PATHS[props.name];
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
