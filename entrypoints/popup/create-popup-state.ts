import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type {
  DatasetState,
  PopupActions,
  TabState,
} from '../../components/popup/popup-props.ts';
import type { PopupTab } from '../../components/popup/PopupTabs.tsx';
import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import { fillSearch } from '../../components/timeline/fill-search.ts';
import { switchSite, type Settings } from '../../core/settings.ts';
import { ask, askTab } from '../../platform/ask.ts';
import { FAILED, type Hidden } from '../../platform/messages.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { saveSettings, watchSettings } from '../../platform/settings-store.ts';
import { findTab } from './find-tab.ts';

/** How often the page is asked again while the popup is open, in ms: pages go on loading. */
const ASK_AGAIN_MS = 1000;
/** How long a reloaded page may take until it counts as one that cannot be read, in ms. */
const RELOAD_MS = 8000;

/** The state of the popup and all it can do, from these settings on; lives as long as the popup. */
export function createPopupState(given: Settings) {
  const tab = signal<PopupTab>('page');
  const beside = signal<TabState>({ kind: 'asking' });
  const dataset = signal<DatasetState>({ kind: 'reading' });
  const settings = signal(given);
  const reached = signal<number | null>(null);
  const hidden = signal<Hidden | null>(null);
  const tabId = findTab();
  let reloadedAt: number | null = null;

  const askPage = async () => {
    const id = await tabId;
    const page = id === null ? FAILED : await askTab(id, 'readPage', {});
    if (page !== FAILED) beside.value = { kind: 'told', page };
    else if (reloadedAt === null)
      beside.value = { kind: 'silent', wasReloaded: false };
    else if (Date.now() - reloadedAt > RELOAD_MS)
      beside.value = { kind: 'silent', wasReloaded: true };
  };
  const readData = async () => {
    try {
      const data = await readTimeline();
      const model = createTimelineModel(data, settings.peek());
      dataset.value = { kind: 'there', model };
      fillSearch(model);
    } catch (error) {
      dataset.value = { kind: 'failed', reason: String(error) };
    }
  };
  const save = (change: (settings: Settings) => Settings) => {
    void saveSettings(change).catch(() => undefined);
  };

  watchSettings((changed) => {
    settings.value = changed;
    if (dataset.value.kind === 'there') dataset.value.model.leaveOut(changed);
    void askPage();
  });
  setInterval(() => void askPage(), ASK_AGAIN_MS);
  void readData();
  void ask('readLastHidden', {}).then((last) => {
    hidden.value = last === FAILED ? null : last;
  });
  void askPage().then(() => {
    if (beside.value.kind === 'silent') tab.value = 'timeline';
  });

  const actions: PopupActions = {
    goTo(next) {
      tab.value = next;
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
    showMention(index) {
      reached.value = index;
      void tabId.then((id) => {
        if (id !== null) void askTab(id, 'showMention', { index });
      });
    },
    resume() {
      save((old) => ({ ...old, pausedUntil: 0 }));
    },
    reload() {
      reloadedAt = Date.now();
      beside.value = { kind: 'asking' };
      void tabId.then((id) => {
        if (id !== null) void browser.tabs.reload(id);
      });
    },
    retry() {
      dataset.value = { kind: 'reading' };
      void readData();
    },
    undo() {
      const last = hidden.value;
      hidden.value = null;
      if (last) void ask('unhide', last);
    },
    openOptions(section) {
      const url = browser.runtime.getURL('/options.html');
      const place = section ? `${url}#${section}` : null;
      void (place
        ? browser.tabs.create({ url: place })
        : ask('openOptions', {}));
    },
  };
  return { tab, beside, dataset, settings, reached, hidden, actions };
}
