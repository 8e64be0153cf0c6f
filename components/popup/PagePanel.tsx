import { useMemo } from 'preact/hooks';
import { coversHost } from '../../core/settings.ts';
import { buildPageDigest } from '../../core/timeline/page-digest.ts';
import { CONTRACTS } from '../../core/timeline/timeline-view.ts';
import type { TimelineModel } from '../timeline/create-timeline-model.ts';
import {
  AllHidden,
  NoMentions,
  NotRunning,
  OffHere,
  Paused,
  Unsupported,
} from './page-notices.tsx';
import { PageTab } from './PageTab.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';

/** What is mentioned on the page beside the popup, or why nothing is. */
export function PagePanel(props: PopupProps) {
  const { actions, beside, dataset, settings } = props;
  if (beside.kind === 'asking') return null;
  if (beside.kind === 'silent')
    return (
      <NotRunning wasReloaded={beside.wasReloaded} onReload={actions.reload} />
    );
  const { page } = beside;
  if (page.state === 'unsupported') return <Unsupported />;
  if (page.state === 'paused')
    return (
      <Paused
        until={new Date(settings.pausedUntil)}
        onResume={actions.resume}
      />
    );
  if (page.state === 'off-here')
    return (
      <OffHere
        host={page.host}
        isUnlisted={isUnlisted(props, page.host)}
        onTurnOn={() => {
          actions.switchSite(true);
        }}
        onOpenList={() => {
          actions.openOptions('sites');
        }}
      />
    );
  if (dataset.kind !== 'there') return null;
  if (page.mentions.length > 0)
    return <Mentions {...props} page={page} model={dataset.model} />;
  if (page.hidden > 0)
    return (
      <AllHidden
        hidden={page.hidden}
        off={listOff(props, dataset.model)}
        onSwitchOn={actions.switchOn}
        onOpenOptions={() => {
          actions.openOptions();
        }}
      />
    );
  return (
    <NoMentions
      names={countNames(props, dataset.model)}
      onEdit={() => {
        actions.openOptions('entities');
      }}
    />
  );
}

function Mentions(
  props: PopupProps & { page: PopupPage; model: TimelineModel },
) {
  const { actions, model, page } = props;
  const table = model.table.value;
  const digest = useMemo(
    () => buildPageDigest(table, page.mentions, page.articleDate),
    [table, page.mentions, page.articleDate],
  );
  return (
    <PageTab
      digest={digest}
      factAt={(position) => model.rows.get(position)}
      articleDate={page.articleDate}
      reached={props.reached}
      onShow={actions.showMention}
      onOpen={(fact) => {
        model.change({ fact });
        actions.goTo('timeline');
      }}
      onMoreSince={() => {
        const first = Number(page.articleDate?.slice(0, 4));
        const entities = digest.groups.map(({ id }) => id);
        const last = model.timeline.value.overview.at(-1)?.year ?? first;
        model.change({ fact: null, entities, years: [first, last] });
        actions.goTo('timeline');
      }}
    />
  );
}

function isUnlisted({ settings }: PopupProps, host: string): boolean {
  return (
    settings.where === 'listed' &&
    !settings.neverOn.some((name) => coversHost(name, host))
  );
}

function listOff({ settings }: PopupProps, { data }: TimelineModel) {
  const named = (
    records: readonly { id: string; name: string }[],
    ids: readonly string[],
    what: 'topic' | 'entity',
  ) =>
    records
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => ({ id, name, what }));
  const contracts = { id: CONTRACTS, name: 'Contracts' };
  return [
    ...named(data.topics, settings.topicsOff, 'topic'),
    ...named([...data.entities, contracts], settings.entitiesOff, 'entity'),
  ];
}

function countNames({ settings }: PopupProps, { data }: TimelineModel): number {
  return data.entities.filter(
    ({ id, marking }) =>
      marking !== 'never' && !settings.entitiesOff.includes(id),
  ).length;
}
