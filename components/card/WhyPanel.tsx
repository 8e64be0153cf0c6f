import type { Card } from '../../core/card/card.ts';
import type { CardActions } from './card-actions.ts';

/** Why the word is marked and why this fact was chosen, and what to do if that is wrong. */
export function WhyPanel(props: {
  card: Card;
  /** Why the word is marked. */
  reason: string;
  actions: CardActions;
}) {
  return (
    <section
      class="block since why"
      data-panel="why"
      aria-label="Why am I seeing this?"
    >
      <h3 class="label">Why am I seeing this?</h3>
      <p>
        {props.reason} {props.card.whyFits}
      </p>
      <p class="row">
        <button
          type="button"
          class="text-button"
          data-guarded
          title={`This is not ${props.card.name}`}
          onClick={props.actions.rejectMention}
        >
          Wrong match
        </button>
        <button
          type="button"
          class="text-button"
          onClick={props.actions.openOptions}
        >
          Change topics
        </button>
      </p>
    </section>
  );
}
