import type { CardViewProps } from './CardView.tsx';

/** What a card says in place of facts: it waits, it failed, all is filtered out, or something was hidden. */
export type NoticeState =
  'loading' | 'failed' | 'filtered' | { hidden: string };

/** What is known without the facts, and what can be done. */
export function CardNotice(props: CardViewProps & { state: NoticeState }) {
  const { state, actions } = props;
  if (state === 'loading') {
    return (
      <p class="block nothing" aria-busy="true">
        Reading the facts…
      </p>
    );
  }
  if (state === 'failed') {
    return (
      <div class="block" role="alert">
        <p class="nothing">
          The facts about {props.name} could not be read. They are part of the
          extension; no connection is needed.
        </p>
        <p class="row">
          <button type="button" class="button" onClick={actions.retry}>
            Try again
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => actions.openTimeline()}
          >
            Open timeline
          </button>
        </p>
      </div>
    );
  }
  if (state === 'filtered') {
    return (
      <div class="block">
        <p class="nothing">
          Nothing to show: all facts about {props.name} are in topics that are
          off.
        </p>
        <p class="row">
          <button
            type="button"
            class="text-button"
            onClick={actions.openOptions}
          >
            Change topics
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="block">
      <p class="nothing" role="status">
        {state.hidden}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={actions.undo}>
          Undo
        </button>
        <button type="button" class="text-button" onClick={actions.openOptions}>
          Options
        </button>
      </p>
    </div>
  );
}
