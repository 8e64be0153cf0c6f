import { IconShape } from '../parts/IconShape.tsx';
import type { CardPartProps } from './card-props.ts';

/** What can be hidden with one click each. */
export function HideMenu({ card, design, actions }: CardPartProps) {
  return (
    <ul class="menu" data-panel="hide" aria-label="Hide">
      {card.hidings.map(({ icon, label, hiding, said }) => (
        <li key={label}>
          <button
            type="button"
            data-guarded
            onClick={() => actions.hide(hiding, said)}
          >
            <IconShape paths={design.icons[icon]} />
            {label}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={actions.openOptions}>
          <IconShape paths={design.icons.sliders} />
          Options
        </button>
      </li>
    </ul>
  );
}
