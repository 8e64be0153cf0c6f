import { useMemo } from 'preact/hooks';
import { countFacts } from '../../core/timeline/count-facts.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { Switch } from '../parts/Switch.tsx';
import type { SectionProps } from './options-props.ts';
import { switchName } from './switch-name.ts';

/** The topics, each with a switch and the number of its facts. */
export function TopicsSection(props: SectionProps & { data: TimelineData }) {
  const { data, onChange, settings } = props;
  const counts = useMemo(() => countFacts(data), [data]);
  return (
    <section id="topics" aria-labelledby="topics-title">
      <h2 id="topics-title">Topics</h2>
      <p>
        Switch a topic off to leave its entries out of cards and the timeline.
      </p>
      <ul class="panel topics">
        {data.topics.map(({ id, name, description }) => (
          <li key={id}>
            <label for={`topic-${id}`}>
              <span class="topic-name">{name}</span>
              <span class="topic-description">{description}</span>
            </label>
            <span class="count">
              {counts.topics.get(id) ?? 0}
              <span class="visually-hidden"> entries</span>
            </span>
            <Switch
              id={`topic-${id}`}
              isOn={!settings.topicsOff.includes(id)}
              onSwitch={(isOn) => {
                onChange((old) => ({
                  ...old,
                  topicsOff: switchName(old.topicsOff, id, !isOn),
                }));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
