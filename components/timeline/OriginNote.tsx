import { formatDate } from '../../core/model/format-date.ts';
import type { Origins } from '../../core/timeline/origins.ts';
import { FactNote } from './FactNote.tsx';

const NUMBERS = ['', '', 'Both', 'All three', 'All four', 'All five'];

/** How many reports stand behind several sources; nothing for a single source. */
export function OriginNote(props: { origins: Origins | null }) {
  if (!props.origins) return null;
  const { sources, origins, first } = props.origins;
  const all = NUMBERS[sources] ?? `All ${sources}`;
  return (
    <FactNote>
      {origins > 1 && `${sources} sources, ${origins} origins.`}
      {origins === 1 && !first && `${sources} sources, 1 origin.`}
      {first &&
        `${all} go back to one report by ${first.publisher} (${formatDate(first.published)}).`}
    </FactNote>
  );
}
