import { IconShape } from '../parts/IconShape.tsx';
import type { CardViewProps } from './card-props.ts';

/** Name, kind, full name, pin and close. The name takes the focus when a card is opened by key. */
export function CardHeader(props: CardViewProps & { isBrief: boolean }) {
  const { card, design, look, actions } = props;
  const kind = card && design.kinds[card.kind];
  const { isPinned } = look;
  return (
    <header class="header">
      <div class="title">
        <h2 class="name" id="name" tabIndex={-1}>
          {card?.name ?? props.name}
        </h2>
        {kind && (
          <span class="kind">
            <IconShape paths={kind} size={14} />
            {kind.name}
          </span>
        )}
        <span class="spring" />
        {!look.isSheet && (
          <button
            type="button"
            class="icon-button"
            aria-pressed={isPinned}
            aria-label={isPinned ? 'Unpin' : 'Pin'}
            aria-keyshortcuts="P"
            title={isPinned ? 'Unpin (P)' : 'Pin (P)'}
            onClick={actions.pin}
          >
            <IconShape paths={design.icons[isPinned ? 'pinned' : 'pin']} />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label="Close"
          title="Close (Esc)"
          onClick={actions.close}
        >
          <IconShape paths={design.icons.close} />
        </button>
      </div>
      {card && !props.isBrief && card.description && (
        <p class="description">{card.description}</p>
      )}
    </header>
  );
}
