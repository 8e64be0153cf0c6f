/** One of a few values, side by side; a radio group. */
export function Segments<T extends string>(props: {
  name: string;
  value: T;
  /** Value → what readers see, in order. */
  choices: Readonly<Record<T, string>>;
  onChoose: (value: T) => void;
}) {
  const { name } = props;
  const id = `segments-${name.toLowerCase().replaceAll(' ', '-')}`;
  // Object.entries forgets the type of the keys, which the parameter states.
  const choices = Object.entries(props.choices) as [T, string][];
  return (
    <div class="option-row">
      <span id={id}>{name}</span>
      <div class="segments" role="radiogroup" aria-labelledby={id}>
        {choices.map(([value, text]) => (
          <label key={value}>
            <input
              class="visually-hidden"
              type="radio"
              name={id}
              checked={value === props.value}
              onChange={() => {
                props.onChoose(value);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
