/** A setting that is on or off, and takes effect at once. Its name comes from `label`, or from a label element for its `id`. */
export function Switch(props: {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  id?: string;
  label?: string;
}) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      id={props.id}
      checked={props.isOn}
      aria-label={props.label}
      onChange={(event) => {
        props.onSwitch(event.currentTarget.checked);
      }}
    />
  );
}
