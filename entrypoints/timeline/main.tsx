import './timeline-styles.ts';
import { render } from 'preact';
import { Notice } from '../../components/parts/Notice.tsx';
import { createTimelineModel } from '../../components/timeline/create-timeline-model.ts';
import { TimelinePage } from '../../components/timeline/TimelinePage.tsx';
import type { Settings } from '../../core/settings.ts';
import { ask } from '../../platform/ask.ts';
import { readTimeline } from '../../platform/read-timeline.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { followAddress } from './follow-address.ts';

const root = document.querySelector('#root') ?? document.body;

function showTheme({ theme }: Settings) {
  document.documentElement.dataset['theme'] = theme === 'page' ? '' : theme;
}

async function copyLink(): Promise<boolean> {
  return navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
}

async function open() {
  const [settings, { data, reader }] = await Promise.all([
    readSettings(),
    readTimeline(),
  ]);
  const model = createTimelineModel(data, settings, reader);
  followAddress(model);
  await model.settle();
  showTheme(settings);
  watchSettings((changed) => {
    showTheme(changed);
    model.leaveOut(changed);
  });
  render(
    <TimelinePage
      model={model}
      onCopyLink={copyLink}
      onOptions={() => void ask('openOptions', {})}
    />,
    root,
  );
  // Where the words cannot be read, the list still can.
  await model.readSearch().catch(() => undefined);
}

open().catch((error: unknown) => {
  render(
    <Notice icon="warning" title="The dataset could not be loaded" isError>
      <p>{String(error)}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          location.reload();
        }}
      >
        Try again
      </button>
    </Notice>,
    root,
  );
});
