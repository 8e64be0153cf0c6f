import { IconShape } from '../parts/IconShape.tsx';
import type { CardPartProps } from './card-props.ts';
import { HideMenu } from './HideMenu.tsx';

/** The ways on: timeline, reasons, hiding; in a brief card also the rest of the facts. */
export function CardFooter(props: CardPartProps) {
  const { card, design, look, actions, isBrief } = props;
  const isMenuOpen = look.panels.has('hide');
  const fact = card.about[0]?.id;
  return (
    <footer class="footer">
      {isBrief && (
        <button
          type="button"
          class="text-button lead"
          onClick={() => actions.togglePanel('more')}
        >
          More facts
        </button>
      )}
      <button
        type="button"
        class={isBrief ? 'text-button plain' : 'text-button lead'}
        aria-keyshortcuts="T"
        onClick={() => actions.openTimeline(fact)}
      >
        {isBrief ? 'Timeline' : 'Open timeline'}
      </button>
      {!isBrief && (
        <button
          type="button"
          class="text-button plain"
          aria-expanded={look.panels.has('why')}
          onClick={() => actions.togglePanel('why')}
        >
          Why am I seeing this?
        </button>
      )}
      <span class="spring" />
      <div class="menu-place">
        <button
          type="button"
          class="text-button plain"
          aria-expanded={isMenuOpen}
          onClick={() => actions.togglePanel('hide')}
        >
          Hide
          <IconShape
            paths={design.icons[isMenuOpen ? 'chevron-up' : 'chevron-down']}
            size={14}
          />
        </button>
        {isMenuOpen && <HideMenu {...props} />}
      </div>
    </footer>
  );
}
