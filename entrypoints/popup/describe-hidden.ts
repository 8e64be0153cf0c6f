import type { DatasetState } from '../../components/popup/popup-props.ts';
import { isStillHidden } from '../../core/hiding.ts';
import type { Settings } from '../../core/settings.ts';
import type { Hidden } from '../../platform/messages.ts';

/** What was hidden, in words for the popup; null when nothing was, or it is shown again. */
export function describeHidden(
  hidden: Hidden | null,
  dataset: DatasetState,
  settings: Settings,
): string | null {
  if (!hidden) return null;
  const { hiding, host } = hidden;
  const site = { host, nowMs: Date.now() };
  if (!isStillHidden(settings, hiding, site)) return null;
  const data = dataset.kind === 'there' ? dataset.model.data : null;
  const name = (
    records: readonly { id: string; name: string }[] | undefined,
    id: string,
  ) => records?.find((one) => one.id === id)?.name ?? id;
  switch (hiding.what) {
    case 'word':
      return `“${hiding.word}” is hidden everywhere.`;
    case 'entity':
      return hiding.entity === 'contracts'
        ? 'Contracts are hidden everywhere.'
        : `${name(data?.entities, hiding.entity)} is hidden everywhere.`;
    case 'topic':
      return `The topic ${name(data?.topics, hiding.topic)} is off.`;
    case 'site':
      return `Off on ${host}.`;
    case 'all':
      return 'Everything is paused.';
  }
}
