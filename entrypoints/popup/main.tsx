import '../../components/parts/tokens.css';
import '../../components/parts/parts.css';
import '../../components/parts/controls.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { readSettings } from '../../platform/settings-store.ts';
import { createPopupState } from './create-popup-state.ts';
import { describeHidden } from './describe-hidden.ts';

const state = createPopupState(await readSettings());

function App() {
  const { dataset, settings } = state;
  const { theme } = settings.value;
  if (theme === 'page') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  return (
    <Popup
      tab={state.tab.value}
      beside={state.beside.value}
      dataset={dataset.value}
      settings={settings.value}
      reached={state.reached.value}
      hidden={describeHidden(state.hidden.value, dataset.value)}
      actions={state.actions}
    />
  );
}

const root = document.querySelector('#root');
const own = await browser.tabs.getCurrent();
if (own) document.documentElement.dataset['in'] = 'tab';
if (root) render(<App />, root);
