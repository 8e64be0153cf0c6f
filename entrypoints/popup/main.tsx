import './popup-styles.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { createActions } from './create-actions.ts';
import { describeHidden } from './describe-hidden.ts';
import { createSignals } from './popup-signals.ts';
import { readDataset } from './read-dataset.ts';
import { watchBeside } from './watch-beside.ts';

const [settings, ownTab] = await Promise.all([
  readSettings(),
  browser.tabs.getCurrent(),
]);
const signals = createSignals(settings);
const beside = watchBeside(signals);
const actions = createActions(signals, beside);

watchSettings((settings) => {
  const { dataset } = signals;
  signals.settings.value = settings;
  if (dataset.value.kind === 'there') dataset.value.model.leaveOut(settings);
  void beside.askPage();
});
void readDataset(signals);
void ask('readLastHidden', {}).then((last) => {
  signals.hidden.value = last === FAILED ? null : last;
});

function App() {
  const dataset = signals.dataset.value;
  const settings = signals.settings.value;
  const { theme } = settings;
  document.documentElement.dataset['theme'] = theme === 'page' ? '' : theme;
  return (
    <Popup
      tab={signals.tab.value ?? 'page'}
      beside={signals.beside.value}
      dataset={dataset}
      settings={settings}
      reached={signals.reached.value}
      hidden={describeHidden(signals.hidden.value, dataset, settings)}
      hasUndoFailed={signals.hasUndoFailed.value}
      actions={actions}
    />
  );
}

// Where the popup is a tab, it takes the width of the tab.
if (ownTab) document.documentElement.dataset['in'] = 'tab';
const root = document.querySelector('#root');
if (root) render(<App />, root);
