import type { ComponentChildren } from 'preact';
import type { CardViewProps, NoticeState } from './card-props.ts';
import { NOT_UNDONE } from '../parts/not-undone.ts';

/** What is known without the facts, and what can be done. */
export function CardNotice(props: CardViewProps & { state: NoticeState }) {
  const { state, actions, name } = props;
  const options = (label: string) => (
    <button type="button" class="text-button" onClick={actions.openOptions}>
      {label}
    </button>
  );
  switch (state) {
    case 'loading':
      return (
        <p class="block nothing" aria-busy="true">
          Reading the facts…
        </p>
      );
    case 'failed':
      return <FailedNotice {...props} />;
    case 'not-hidden':
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
    case 'filtered':
      return (
        <Notice
          text={`Nothing to show: all facts about ${name} are in topics that are off.`}
        >
          {options('Change topics')}
        </Notice>
      );
    default: {
      const hasFailed = state === 'not-undone';
      return (
        <Notice
          role={hasFailed ? 'alert' : 'status'}
          text={hasFailed ? NOT_UNDONE : state.hidden}
        >
          <button type="button" class="button" onClick={actions.undo}>
            {hasFailed ? 'Try again' : 'Undo'}
          </button>
          {options('Options')}
        </Notice>
      );
    }
  }
}

function FailedNotice({ actions, name, reason }: CardViewProps) {
  return (
    <Notice
      role="alert"
      text={`The facts about ${name} could not be read from the extension.`}
      more={reason}
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

function Notice(props: {
  text: string;
  /** What is known all the same. */
  more?: string | undefined;
  role?: 'alert' | 'status';
  children: ComponentChildren;
}) {
  return (
    <div class="block">
      <p class="nothing" role={props.role}>
        {props.text}
      </p>
      {props.more && <p class="nothing">{props.more}</p>}
      <p class="row">{props.children}</p>
    </div>
  );
}
