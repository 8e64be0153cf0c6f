import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterValue } from '../../core/timeline/filter-values.ts';
import type { Choice } from '../../core/timeline/timeline-view.ts';
import { Icon } from '../parts/Icon.tsx';

/**
 * A filter as a pill with a menu; nothing ticked lets everything through. Once
 * something is chosen, the pill names it and a press takes the filter away.
 */
export function FilterPill(props: {
  name: string;
  values: readonly FilterValue[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector('input')?.focus();
    const onPointerDown = (event: PointerEvent) => {
      const isInside = (element: HTMLElement | null) =>
        event.target instanceof Node && element?.contains(event.target);
      if (!isInside(menu.current) && !isInside(pill.current)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [isOpen]);

  const chosen = new Set(props.choice ?? []);
  const close = () => {
    setIsOpen(false);
    pill.current?.focus();
  };
  const toggle = (id: string) => {
    if (!chosen.delete(id)) chosen.add(id);
    props.onChoose(chosen.size > 0 ? [...chosen] : null);
  };
  const menuId = `menu-${props.name.toLowerCase()}`;
  return (
    <>
      <button
        ref={pill}
        type="button"
        class={props.choice ? 'pill pill-on' : 'pill'}
        aria-expanded={isOpen}
        aria-controls={menuId}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span>{describe(props.name, props.values, props.choice)}</span>
        {!props.choice && <Icon name="chevron-down" size={14} />}
      </button>
      {props.choice && (
        <button
          type="button"
          class="pill-clear"
          aria-label={`Clear ${props.name.toLowerCase()} filter`}
          onClick={() => {
            props.onChoose(null);
            pill.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {isOpen && (
        <div
          ref={menu}
          id={menuId}
          class="pill-menu"
          role="group"
          aria-label={props.name}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          {props.values.map(({ id, name, count }) => (
            <label key={id} class="filter-value">
              <input
                class="checkbox"
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => {
                  toggle(id);
                }}
              />
              <span>{name}</span>
              <span class="filter-count">{count}</span>
            </label>
          ))}
        </div>
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
  if (choice.length !== 1) return `${name}: ${choice.length || 'none'}`;
  const [only] = choice;
  return `${name}: ${values.find(({ id }) => id === only)?.name ?? only}`;
}
