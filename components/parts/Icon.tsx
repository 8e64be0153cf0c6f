import { ICON_PATHS, type IconName } from './icon-paths.ts';
import { IconShape } from './IconShape.tsx';

/** An icon of the whole set, by its name. */
export function Icon(props: {
  name: IconName;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
  label?: string;
}) {
  const { name, size, label } = props;
  return <IconShape paths={ICON_PATHS[name]} size={size} label={label} />;
}
