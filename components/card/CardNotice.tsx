import type { ComponentChildren } from 'preact';
import type { CardViewProps, NoticeState } from './card-props.ts';

/** What is known without the facts, and what can be done. */
export function CardNotice(props: CardViewProps & { state: NoticeState }) {
  const { state, actions, name } = props;
  if (state === 'loading') {
    return (
      <p class="block nothing" aria-busy="true">
        Reading the facts…
      </p>
    );
  }
  if (state === 'failed') {
    return (
      <Notice
        role="alert"
        text={`The facts about ${name} could not be read. They are part of the extension; no connection is needed.`}
      >
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
      </Notice>
    );
  }
  if (state === 'not-hidden') {
    return (
      <Notice
        role="alert"
        text="Nothing was hidden: the browser could not store it."
      >
        <button type="button" class="button" onClick={actions.retry}>
          Back to the facts
        </button>
      </Notice>
    );
  }
  const options = (label: string) => (
    <button type="button" class="text-button" onClick={actions.openOptions}>
      {label}
    </button>
  );
  return state === 'filtered' ? (
    <Notice
      text={`Nothing to show: all facts about ${name} are in topics that are off.`}
    >
      {options('Change topics')}
    </Notice>
  ) : (
    <Notice text={state.hidden} role="status">
      <button type="button" class="button" onClick={actions.undo}>
        Undo
      </button>
      {options('Options')}
    </Notice>
  );
}

function Notice(props: {
  text: string;
  role?: 'alert' | 'status';
  children: ComponentChildren;
}) {
  return (
    <div class="block">
      <p class="nothing" role={props.role}>
        {props.text}
      </p>
      <p class="row">{props.children}</p>
    </div>
  );
}
