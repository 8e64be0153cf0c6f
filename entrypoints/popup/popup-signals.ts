import { signal } from '@preact/signals';
import type {
  DatasetState,
  TabState,
} from '../../components/popup/popup-props.ts';
import type { PopupTab } from '../../components/popup/PopupTabs.tsx';
import type { Settings } from '../../core/settings.ts';
import type { Hidden } from '../../platform/messages.ts';

/** What the popup shows, as it changes. */
export type PopupSignals = ReturnType<typeof createSignals>;

/** The state of a popup that has just opened. */
export function createSignals(settings: Settings) {
  return {
    /** Null until somebody chooses. */
    tab: signal<PopupTab | null>(null),
    beside: signal<TabState>({ kind: 'asking' }),
    dataset: signal<DatasetState>({ kind: 'reading' }),
    settings: signal(settings),
    reached: signal<number | null>(null),
    hidden: signal<Hidden | null>(null),
    hasUndoFailed: signal(false),
  };
}
