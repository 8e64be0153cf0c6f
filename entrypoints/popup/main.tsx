import './popup-styles.ts';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { FAILED } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { beginReading } from './begin-reading.ts';
import { createActions } from './create-actions.ts';
import { describeHidden } from './describe-hidden.ts';
import { createSignals } from './popup-signals.ts';
import { readDataset } from './read-dataset.ts';
import { watchBeside } from './watch-beside.ts';

/** How long an open popup stays empty for what it asked for, in ms: drawn once it is there sooner, and nothing moves. */
const DRAW_BY_MS = 50;

const asked = beginReading();
const [settings, { tabId, isTab }] = await Promise.all([
  asked.settings,
  asked.place,
]);
const signals = createSignals(settings);
const beside = watchBeside(signals, tabId, asked.page);
const actions = createActions(signals, beside);

watchSettings((settings) => {
  const { dataset } = signals;
  signals.settings.value = settings;
  if (dataset.value.kind === 'there') dataset.value.model.leaveOut(settings);
  void beside.askAgain();
});
const facts = readDataset(signals, asked.timeline);
void asked.lastHidden.then((last) => {
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
if (isTab) document.documentElement.dataset['in'] = 'tab';
await Promise.race([
  Promise.all([beside.told, facts]),
  new Promise((resolve) => setTimeout(resolve, DRAW_BY_MS)),
]);
const root = document.querySelector('#root');
if (root) render(<App />, root);
