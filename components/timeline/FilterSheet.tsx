import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';

/** Narrower windows have no room for a column of filters beside the list, in px. */
const NARROW = '(max-width: 719.98px)';

/** The filters: a column beside the list, or in narrow windows a sheet that a button opens. */
export function FilterSheet(props: {
  /** How many filters are set. */
  active: number;
  children: ComponentChildren;
}) {
  const isNarrow = useMedia(NARROW);
  const sheet = useRef<HTMLDialogElement>(null);
  if (!isNarrow)
    return (
      <aside class="filter-column" aria-label="Filters">
        {props.children}
      </aside>
    );
  return (
    <>
      <button
        type="button"
        class={props.active > 0 ? 'pill pill-on pill-plain' : 'pill'}
        onClick={() => {
          sheet.current?.showModal();
        }}
      >
        <Icon name="filter" size={14} />
        {props.active > 0 ? `Filters: ${props.active}` : 'Filters'}
      </button>
      <dialog ref={sheet} class="filter-sheet" aria-label="Filters">
        <form method="dialog">
          <button class="button button-main">Show entries</button>
        </form>
        {props.children}
      </dialog>
    </>
  );
}

function useMedia(query: string): boolean {
  const [isMatching, setIsMatching] = useState(
    () => window.matchMedia(query).matches,
  );
  useEffect(() => {
    const media = window.matchMedia(query);
    const onChange = () => {
      setIsMatching(media.matches);
    };
    media.addEventListener('change', onChange);
    return () => {
      media.removeEventListener('change', onChange);
    };
  }, [query]);
  return isMatching;
}
