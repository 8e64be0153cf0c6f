import { Switch } from '../parts/Switch.tsx';

/** The site, what was found on it, and the switch for it. */
export function PopupHeader(props: {
  /** Host name; null where the tab cannot be read. */
  host: string | null;
  /** `11 mentions on this page`. */
  summary: string;
  /** Null where there is nothing to switch. */
  isOn: boolean | null;
  onSwitch: (isOn: boolean) => void;
}) {
  const host =
    props.host === null || props.host === '' ? 'This tab' : props.host;
  const letter = host
    .replace(/^www\./, '')
    .charAt(0)
    .toUpperCase();
  return (
    <header class="popup-header">
      <span class="site-letter" aria-hidden="true">
        {letter}
      </span>
      <div class="site">
        <h1>{host}</h1>
        <p role="status">{props.summary}</p>
      </div>
      {props.isOn !== null && (
        <label class="site-switch">
          <span aria-hidden="true">{props.isOn ? 'On' : 'Off'}</span>
          <Switch
            isOn={props.isOn}
            label={`Gloss on ${host}`}
            onSwitch={props.onSwitch}
          />
        </label>
      )}
    </header>
  );
}
