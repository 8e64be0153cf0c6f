import { useRef } from 'preact/hooks';
import { formatCount } from '../parts/format-count.ts';
import { OptionsButton } from '../parts/OptionsButton.tsx';

/** The tabs of the popup. */
export type PopupTab = 'page' | 'timeline';

const TABS: readonly { id: PopupTab; name: string }[] = [
  { id: 'page', name: 'On this page' },
  { id: 'timeline', name: 'Timeline' },
];

/** The tabs, one stop for the Tab key, arrows between them; the button to the options beside them. */
export function PopupTabs(props: {
  tab: PopupTab;
  counts: Readonly<Record<PopupTab, number | null>>;
  onTab: (tab: PopupTab) => void;
  onOptions: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const isStep = ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(
      event.key,
    );
    if (!isStep) return;
    event.preventDefault();
    // Of two tabs, either arrow leads to the other one.
    const ends: Partial<Record<string, PopupTab>> = {
      Home: 'page',
      End: 'timeline',
    };
    const other = props.tab === 'page' ? 'timeline' : 'page';
    const next = ends[event.key] ?? other;
    props.onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="popup-tabs">
      <div role="tablist" aria-label="View" ref={list} onKeyDown={onKeyDown}>
        {TABS.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={props.tab === id}
            aria-controls={`panel-${id}`}
            tabIndex={props.tab === id ? 0 : -1}
            onClick={() => {
              props.onTab(id);
            }}
          >
            {name}
            {props.counts[id] !== null && (
              <span>{formatCount(props.counts[id])}</span>
            )}
          </button>
        ))}
      </div>
      <OptionsButton onClick={props.onOptions} />
    </div>
  );
}
