import { useRef } from 'preact/hooks';
import { formatCount } from '../parts/format-count.ts';
import { OptionsButton } from '../parts/OptionsButton.tsx';
import type { TimelineModel } from './create-timeline-model.ts';
import { SearchField } from './SearchField.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** The head of the full timeline: title, search, version of the dataset, way to the options. */
export function TimelineHead(props: {
  model: TimelineModel;
  onLeaveSearch: () => void;
  onOptions: () => void;
}) {
  const { model } = props;
  const { pack } = model.data;
  const { overview, total } = model.timeline.value;
  const [first, last] = [overview[0]?.year, overview.at(-1)?.year];
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  return (
    <header class="timeline-head">
      <h1>Timeline</h1>
      <p>
        {pack.title}
        {first !== undefined &&
          `, ${first}${last === first ? '' : ` to ${last}`}`}
      </p>
      <SearchField
        label={`Search ${formatCount(total)} entries and quotes`}
        value={model.view.value.query}
        field={field}
        onSearch={(query) => {
          model.change({ query });
        }}
        onLeave={props.onLeaveSearch}
      />
      <span class="dataset">Dataset {pack.version}</span>
      <OptionsButton onClick={props.onOptions} />
    </header>
  );
}
