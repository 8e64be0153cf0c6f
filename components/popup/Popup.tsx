import { formatAddress } from '../../core/timeline/timeline-address.ts';
import { WHOLE_TIMELINE } from '../../core/timeline/timeline-view.ts';
import { Icon } from '../parts/Icon.tsx';
import { NoDataset } from './page-notices.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupTabs } from './PopupTabs.tsx';
import { TimelineTab } from './TimelineTab.tsx';
import { UndoBar } from './UndoBar.tsx';
import type { DatasetState, PopupProps, TabState } from './popup-props.ts';

/** The popup: the site and its switch, what is mentioned on the page, the timeline. */
export function Popup(props: PopupProps) {
  const { actions, beside, dataset, tab } = props;
  const page = beside.kind === 'told' ? beside.page : null;
  const model = dataset.kind === 'there' ? dataset.model : null;
  return (
    <main class="popup">
      <PopupHeader
        host={page?.host ?? null}
        summary={summarise(beside)}
        isOn={page && page.state !== 'unsupported' ? page.state === 'on' : null}
        onSwitch={actions.switchSite}
      />
      <PopupTabs
        tab={tab}
        counts={{
          page: page?.state === 'on' ? page.mentions.length : null,
          timeline: model?.timeline.value.total ?? null,
        }}
        onTab={actions.goTo}
        onOptions={() => {
          actions.openOptions();
        }}
      />
      <div
        class="popup-panel"
        role="tabpanel"
        id={`panel-${tab}`}
        aria-labelledby={`tab-${tab}`}
      >
        {dataset.kind === 'failed' ? (
          <NoDataset reason={dataset.reason} onRetry={actions.retry} />
        ) : tab === 'page' ? (
          <PagePanel {...props} />
        ) : (
          model && <TimelineTab model={model} />
        )}
      </div>
      {props.hidden && (
        <UndoBar
          what={props.hidden}
          hasFailed={props.hasUndoFailed}
          onUndo={actions.undo}
        />
      )}
      <Footer dataset={dataset} />
    </main>
  );
}

function Footer(props: { dataset: DatasetState }) {
  const { dataset } = props;
  const view =
    dataset.kind === 'there' ? dataset.model.view.value : WHOLE_TIMELINE;
  const address = formatAddress(view);
  return (
    <footer class="popup-footer">
      <a
        href={`timeline.html${address && `#${address}`}`}
        target="_blank"
        rel="noreferrer"
      >
        Open full timeline <Icon name="external" size={13} />
      </a>
      <span>
        {dataset.kind === 'there'
          ? `Dataset ${dataset.model.data.pack.version}`
          : dataset.kind === 'failed' && 'No dataset'}
      </span>
    </footer>
  );
}

function summarise(beside: TabState): string {
  if (beside.kind === 'asking') return 'Reading …';
  if (beside.kind === 'silent') return 'Not read by Gloss';
  const { state, mentions, hidden } = beside.page;
  if (state === 'off-here') return 'Off on this site';
  if (state === 'paused') return 'Paused';
  if (state === 'unsupported') return 'Not read by Gloss';
  if (mentions.length === 0)
    return hidden === 0
      ? 'No mentions on this page'
      : `${count(hidden)}, ${hidden === 2 ? 'both' : 'all'} hidden`;
  return `${count(mentions.length)} on this page${hidden > 0 ? `, ${hidden} hidden` : ''}`;
}

function count(mentions: number): string {
  return mentions === 1 ? '1 mention' : `${mentions} mentions`;
}
