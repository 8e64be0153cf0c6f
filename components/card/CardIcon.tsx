import {
  CARD_ICON_PATHS,
  type CardIconName,
} from '../parts/card-icon-paths.ts';
import { IconShape } from '../parts/IconShape.tsx';

/** An icon of those that cards have, by its name; always decoration. */
export function CardIcon(props: {
  name: CardIconName;
  /** Width and height in CSS px; 16 without it. */
  size?: number;
}) {
  return <IconShape paths={CARD_ICON_PATHS[props.name]} size={props.size} />;
}
