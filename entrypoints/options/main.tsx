import './options-styles.ts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type {
  Command,
  WrongMark,
} from '../../components/options/options-props.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { readRejected, saveRejected } from '../../platform/rejected-store.ts';
import {
  readSettings,
  saveSettings,
  watchSettings,
} from '../../platform/settings-store.ts';
import { openShortcuts } from './open-shortcuts.ts';
import { readCommands } from './read-commands.ts';

const settings = signal(await readSettings());
const data = signal<TimelineData | null>(null);
const commands = signal<readonly Command[]>([]);
const wrongMarks = signal(await readRejected().catch(() => []));
const problem = signal<string | null>(null);

function save(change: (settings: Settings) => Settings) {
  saveSettings(change).then(
    (stored) => {
      settings.value = stored;
      problem.value = null;
    },
    (error: unknown) => {
      problem.value = `The change could not be stored. ${String(error)}`;
      // What is drawn goes back to what is stored.
      settings.value = { ...settings.value };
    },
  );
}

watchSettings((changed) => {
  settings.value = changed;
});
void readCommands().then((all) => {
  commands.value = all;
});

async function deleteWrongMarks(mark: WrongMark | 'all') {
  await saveRejected((list) =>
    mark === 'all'
      ? []
      : list.filter((one) => JSON.stringify(one) !== JSON.stringify(mark)),
  );
  wrongMarks.value = await readRejected();
}

function App() {
  const { theme } = settings.value;
  document.documentElement.dataset['theme'] = theme === 'page' ? '' : theme;
  return (
    <OptionsPage
      settings={settings.value}
      data={data.value}
      version={browser.runtime.getManifest().version}
      commands={commands.value}
      wrongMarks={wrongMarks.value}
      problem={problem.value}
      onChange={save}
      onReset={() => {
        save(() => DEFAULT_SETTINGS);
      }}
      onDeleteWrongMarks={(mark) => void deleteWrongMarks(mark)}
      onShortcuts={() => void openShortcuts()}
    />
  );
}

// The data comes first, so that the section that the address names is in its place.
data.value = await readTimeline().catch(() => null);
const root = document.querySelector('#root');
if (root) render(<App />, root);
const section = location.hash.slice(1);
if (section) document.getElementById(section)?.scrollIntoView();
