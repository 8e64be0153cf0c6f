import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FilterValue } from '../../core/timeline/filter-values.ts';
import { FilterValueBox } from './FilterValueBox.tsx';

/** The values of a filter to tick; Escape, a press outside and leaving it close it. */
export function FilterMenu(props: {
  id: string;
  name: string;
  values: readonly FilterValue[];
  chosen: readonly string[];
  /** The button that opened it, which gets the focus back. */
  opener: RefObject<HTMLElement | null>;
  onChoose: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const { chosen, onClose, opener } = props;
  useEffect(() => {
    menu.current?.querySelector('input')?.focus();
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      const isOurs = [menu.current, opener.current].some((element) =>
        element?.contains(target),
      );
      if (!isOurs) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);
  return (
    <div
      ref={menu}
      id={props.id}
      class="pill-menu"
      role="group"
      aria-label={props.name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        onClose();
        opener.current?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        const isInside =
          relatedTarget instanceof Node &&
          menu.current?.contains(relatedTarget);
        if (relatedTarget && !isInside && relatedTarget !== opener.current)
          onClose();
      }}
    >
      {props.values.map((value) => (
        <FilterValueBox
          key={value.id}
          value={value}
          isChosen={chosen.includes(value.id)}
          onSwitch={() => {
            props.onChoose(toggle(chosen, value.id));
          }}
        />
      ))}
    </div>
  );
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
