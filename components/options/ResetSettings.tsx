import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { changedNames } from './changed-names.ts';

/** The way back to the settings of a new user: asks once, and says what is lost. */
export function ResetSettings(props: {
  settings: Settings;
  onReset: () => void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsAsking(false);
    // Drawn again by then: the question stood in its place.
    setTimeout(() => opener.current?.focus());
  };
  if (isAsking)
    return (
      <ResetQuestion
        changed={changedNames(props.settings)}
        onReset={() => {
          props.onReset();
          close();
        }}
        onClose={close}
      />
    );
  return (
    <button
      ref={opener}
      type="button"
      class="button button-quiet"
      onClick={() => {
        setIsAsking(true);
      }}
    >
      <Icon name="reset" /> Reset settings
    </button>
  );
}

function ResetQuestion(props: {
  changed: readonly string[];
  onReset: () => void;
  onClose: () => void;
}) {
  const { changed } = props;
  const hasChanged = changed.length > 0;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby="reset-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <p id="reset-title">
        {hasChanged
          ? `Reset to the settings of a new user? You lose: ${changed.join(', ')}.`
          : 'All settings are those of a new user.'}
      </p>
      <div class="notice-actions">
        {hasChanged && (
          <button
            type="button"
            class="button button-err"
            onClick={props.onReset}
          >
            Reset
          </button>
        )}
        <button
          ref={keep}
          type="button"
          class="button"
          aria-describedby="reset-title"
          onClick={props.onClose}
        >
          {hasChanged ? 'Keep them' : 'Close'}
        </button>
      </div>
    </div>
  );
}
