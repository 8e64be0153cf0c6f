import { useEffect, useState } from 'preact/hooks';

/** How long the pointer rests before a card opens: shown while it is dragged, stored once it is let go. */
export function DelayField(props: {
  delayMs: number;
  isDisabled: boolean;
  onChoose: (delayMs: number) => void;
}) {
  const [shown, setShown] = useState(props.delayMs);
  useEffect(() => {
    setShown(props.delayMs);
  }, [props.delayMs]);
  return (
    <div class="option-row">
      <label for="delay">Hover delay</label>
      <div class="delay">
        <input
          id="delay"
          type="range"
          min="0"
          max="1000"
          step="50"
          value={shown}
          disabled={props.isDisabled}
          aria-valuetext={`${shown} milliseconds`}
          style={{ '--filled': `${shown / 10}%` }}
          onInput={(event) => {
            setShown(event.currentTarget.valueAsNumber);
          }}
          onChange={(event) => {
            props.onChoose(event.currentTarget.valueAsNumber);
          }}
        />
        <output for="delay">{shown} ms</output>
      </div>
    </div>
  );
}
