import { Icon } from '../parts/Icon.tsx';

/** Names that were put on a list, each with a way off it; nothing for an empty list. */
export function NameList(props: {
  label: string;
  hint: string;
  names: readonly string[];
  onRemove: (name: string) => void;
}) {
  if (props.names.length === 0) return null;
  return (
    <div class="name-list">
      <p>
        {props.label}. {props.hint}
      </p>
      <ul class="tags">
        {props.names.map((name) => (
          <Tag
            key={name}
            name={name}
            onRemove={() => {
              props.onRemove(name);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

/** A name with a way off its list. */
export function Tag(props: { name: string; onRemove: () => void }) {
  return (
    <li class="tag">
      {props.name}
      <button
        type="button"
        aria-label={`Remove ${props.name}`}
        onClick={props.onRemove}
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
