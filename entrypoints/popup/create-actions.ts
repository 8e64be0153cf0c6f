import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/popup-props.ts';
import { switchSite, type Settings } from '../../core/settings.ts';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { saveSettings } from '../../platform/settings-store.ts';
import type { PopupSignals } from './popup-signals.ts';
import { readDataset } from './read-dataset.ts';
import type { watchBeside } from './watch-beside.ts';

/** Everything that the popup can do, on its state and on the tab beside it. */
export function createActions(
  signals: PopupSignals,
  tab: ReturnType<typeof watchBeside>,
): PopupActions {
  const { beside } = signals;
  let undoing: Promise<void> | null = null;
  // What cannot be stored stays as it was, and the popup goes on showing that.
  const save = (change: (settings: Settings) => Settings) =>
    void saveSettings(change).catch(() => undefined);
  return {
    goTo(next) {
      signals.tab.value = next;
    },
    switchSite(isOn) {
      if (beside.value.kind !== 'told') return;
      const { host } = beside.value.page;
      save((old) => switchSite(old, host, isOn));
    },
    switchOn(id, what) {
      const list = what === 'topic' ? 'topicsOff' : 'entitiesOff';
      save((old) => ({
        ...old,
        [list]: old[list].filter((one) => one !== id),
      }));
    },
    showMention: (index) => void tab.showMention(index),
    resume() {
      save((old) => ({ ...old, pausedUntil: 0 }));
    },
    reload: () => void tab.reload(),
    retry: () => void readDataset(signals, readTimeline()),
    undo() {
      undoing ??= undo(signals).finally(() => {
        undoing = null;
      });
    },
    openOptions(section) {
      if (section === undefined) {
        void ask('openOptions', {});
        return;
      }
      const url = browser.runtime.getURL('/options.html');
      void browser.tabs.create({ url: `${url}#${section}` });
    },
  };
}

/** What could not be shown again stays on offer. */
async function undo({ hidden, hasUndoFailed }: PopupSignals): Promise<void> {
  const last = hidden.value;
  if (!last) return;
  const hasFailed = (await ask('unhide', last)) === FAILED;
  hasUndoFailed.value = hasFailed;
  if (!hasFailed) hidden.value = null;
}
