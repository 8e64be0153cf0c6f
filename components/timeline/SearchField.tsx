import type { RefObject } from 'preact';
import { Icon } from '../parts/Icon.tsx';

/** The search of the timeline; Down leads into the list, Escape empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  field: RefObject<HTMLInputElement | null>;
  onSearch: (query: string) => void;
  onLeave: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') props.onLeave();
    else if (event.key === 'Escape' && props.value) props.onSearch('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={props.field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={props.label}
        aria-keyshortcuts="/"
        placeholder={props.label}
        value={props.value}
        onInput={(event) => {
          props.onSearch(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {props.value ? (
        <button
          type="button"
          class="icon-button"
          aria-label="Clear search"
          onClick={() => {
            props.onSearch('');
            props.field.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      ) : (
        <kbd class="key" aria-hidden="true">
          /
        </kbd>
      )}
    </div>
  );
}
