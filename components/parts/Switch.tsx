/** A setting that is on or off, and takes effect at once. Its name comes from `label` or from the element `labelledBy`. */
export function Switch(props: {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  label?: string;
  labelledBy?: string;
}) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      checked={props.isOn}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onChange={(event) => {
        props.onSwitch(event.currentTarget.checked);
      }}
    />
  );
}
