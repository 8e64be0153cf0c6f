import './options-styles.ts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/options-props.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { openShortcuts } from './open-shortcuts.ts';
import {
  deleteWrongMarks,
  problem,
  save,
  settings,
  wrongMarks,
} from './options-state.ts';
import { readCommands } from './read-commands.ts';

const data = signal<TimelineData | null>(null);
const commands = signal<readonly Command[]>([]);
void readCommands().then((all) => {
  commands.value = all;
});

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
data.value = await readTimeline().then(
  (read) => read.data,
  () => null,
);
const root = document.querySelector('#root');
if (root) render(<App />, root);
const section = location.hash.slice(1);
if (section) document.getElementById(section)?.scrollIntoView();
