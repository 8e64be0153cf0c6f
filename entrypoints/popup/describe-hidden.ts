import type { DatasetState } from '../../components/popup/popup-props.ts';
import type { Hidden } from '../../platform/messages.ts';

/** What was hidden, in words for the popup; null when nothing was. */
export function describeHidden(
  hidden: Hidden | null,
  dataset: DatasetState,
): string | null {
  if (!hidden) return null;
  const { hiding, host } = hidden;
  const data = dataset.kind === 'there' ? dataset.model.data : null;
  const name = (
    records: readonly { id: string; name: string }[] | undefined,
    id: string,
  ) => records?.find((one) => one.id === id)?.name ?? id;
  switch (hiding.what) {
    case 'word':
      return `“${hiding.word}” is hidden everywhere.`;
    case 'entity':
      return `${name(data?.entities, hiding.entity)} is hidden everywhere.`;
    case 'topic':
      return `The topic ${name(data?.topics, hiding.topic)} is off.`;
    case 'site':
      return `Off on ${host}.`;
    case 'all':
      return 'Everything is paused.';
  }
}
