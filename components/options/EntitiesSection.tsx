import { useMemo, useState } from 'preact/hooks';
import { countFacts } from '../../core/timeline/count-facts.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';
import { CONTRACTS } from '../../core/timeline/timeline-view.ts';
import { ENTITY_KINDS } from '../parts/entity-kinds.ts';
import { IconShape } from '../parts/IconShape.tsx';
import { NameList } from './NameList.tsx';
import type { SectionProps } from './options-props.ts';
import { switchName } from './switch-name.ts';

/** Names that stand there at once; the rest are named by few facts. */
const FIRST_NAMES = 15;

/** The names to underline, those with most facts first, and the words that a card hid. */
export function EntitiesSection(props: SectionProps & { data: TimelineData }) {
  const { data, onChange, settings } = props;
  const [isWhole, setIsWhole] = useState(false);
  const names = useMemo(() => listNames(data), [data]);
  const isOff = (id: string) => settings.entitiesOff.includes(id);
  // What is switched off stays in sight, wherever it stands in the list.
  const shown = names.filter(
    ({ id }, at) => isWhole || at < FIRST_NAMES || isOff(id),
  );
  const more = names.length - shown.length;
  return (
    <section id="entities" aria-labelledby="entities-title">
      <h2 id="entities-title">Entities</h2>
      <p>Names to underline. The number is entries in the dataset.</p>
      <div class="panel">
        <ul class="names">
          {shown.map((entity) => (
            <EntityBox
              key={entity.id}
              entity={entity}
              isOn={!isOff(entity.id)}
              onSwitch={(isOn) => {
                onChange((old) => ({
                  ...old,
                  entitiesOff: switchName(old.entitiesOff, entity.id, !isOn),
                }));
              }}
            />
          ))}
          {more > 0 && (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => {
                  setIsWhole(true);
                }}
              >
                {more} more
              </button>
            </li>
          )}
        </ul>
        <NameList
          label="Words hidden everywhere"
          hint="A card hides a word with one click."
          names={settings.wordsOff}
          onRemove={(word) => {
            onChange((old) => ({
              ...old,
              wordsOff: switchName(old.wordsOff, word, false),
            }));
          }}
        />
      </div>
    </section>
  );
}

function EntityBox(props: {
  entity: ReturnType<typeof listNames>[number];
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}) {
  const { count, icon, name } = props.entity;
  return (
    <li>
      <label>
        <input
          class="checkbox"
          type="checkbox"
          checked={props.isOn}
          onChange={(event) => {
            props.onSwitch(event.currentTarget.checked);
          }}
        />
        <IconShape paths={icon} />
        <span>{name}</span>
        <span class="count">
          {count}
          <span class="visually-hidden"> entries</span>
        </span>
      </label>
    </li>
  );
}

function listNames(data: TimelineData) {
  const { entities } = countFacts(data);
  const listed = data.entities
    .filter(({ marking }) => marking !== 'never')
    .map(({ id, name, kind }) => ({ id, name, icon: ENTITY_KINDS[kind] }));
  const contracts = {
    id: CONTRACTS,
    name: 'Contracts',
    icon: ENTITY_KINDS.contract,
  };
  return [...listed, contracts]
    .map((one) => ({ ...one, count: entities.get(one.id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
