import { useRef, useState } from 'preact/hooks';
import type { FilterValue } from '../../core/timeline/filter-values.ts';
import type { Choice } from '../../core/timeline/timeline-view.ts';
import { Icon } from '../parts/Icon.tsx';
import { FilterMenu } from './FilterMenu.tsx';

/**
 * A filter as a pill with a menu; nothing ticked lets everything through. Once
 * something is chosen, the pill names it, and a cross takes the filter away.
 */
export function FilterPill(props: {
  name: string;
  values: readonly FilterValue[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const { choice, name } = props;
  const [isOpen, setIsOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const menuId = `menu-${name.toLowerCase()}`;
  return (
    <>
      <button
        ref={pill}
        type="button"
        class={choice ? 'pill pill-on' : 'pill'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span>{describe(name, props.values, choice)}</span>
        {!choice && <Icon name="chevron-down" size={14} />}
      </button>
      {choice && (
        <button
          type="button"
          class="pill-clear"
          aria-label={`Clear ${name.toLowerCase()} filter`}
          onClick={() => {
            props.onChoose(null);
            pill.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {isOpen && (
        <FilterMenu
          id={menuId}
          name={name}
          values={props.values}
          chosen={choice ?? []}
          opener={pill}
          onChoose={(ids) => {
            props.onChoose(ids.length > 0 ? ids : null);
          }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

function describe(
  name: string,
  values: readonly FilterValue[],
  choice: Choice,
): string {
  if (!choice) return name;
  const [only] = choice;
  if (only === undefined || choice.length > 1)
    return `${name}: ${choice.length || 'none'}`;
  return `${name}: ${values.find(({ id }) => id === only)?.name ?? only}`;
}
