import { IconShape } from '../parts/IconShape.tsx';
import type { CardPartProps } from './card-props.ts';

/** What can be hidden with one click each. */
export function HideMenu({ card, actions }: CardPartProps) {
  return (
    <ul class="menu" data-panel="hide" aria-label="Hide">
      {card.hidings.map(({ icon, label, hiding, said }) => (
        <li key={label}>
          <button
            type="button"
            data-guarded
            onClick={() => actions.hide(hiding, said)}
          >
            <IconShape paths={card.menuIcons[icon]} />
            {label}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={actions.openOptions}>
          <IconShape paths={card.menuIcons.sliders} />
          Options
        </button>
      </li>
    </ul>
  );
}
