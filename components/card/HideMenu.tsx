import type { Hiding } from '../../core/hiding.ts';
import { CardIcon } from './CardIcon.tsx';
import type { CardIconName } from '../parts/card-icon-paths.ts';
import type { CardPartProps } from './card-props.ts';

const HOUR_MS = 3_600_000;

interface HideChoice {
  icon: CardIconName;
  label: string;
  hiding: Hiding;
  /** What the card says once it is done. */
  said: string;
}

/** What can be hidden with one click each. */
export function HideMenu({ card, actions }: CardPartProps) {
  return (
    <ul class="menu" data-panel="hide" aria-label="Hide">
      {listChoices(card).map(({ icon, label, hiding, said }) => (
        <li key={label}>
          <button
            type="button"
            data-guarded
            onClick={() => actions.hide(hiding, said)}
          >
            <CardIcon name={icon} />
            {label}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={actions.openOptions}>
          <CardIcon name="sliders" />
          Options
        </button>
      </li>
    </ul>
  );
}

function listChoices(card: CardPartProps['card']): HideChoice[] {
  const topic = card.about[0]?.topic;
  const isContract = card.contract !== null;
  const [name, muted] = isContract
    ? ['all contracts', 'Contracts are not marked any more.']
    : [card.name, `${card.name} is not marked any more.`];
  const all = (forMs: number, time: string): HideChoice => ({
    icon: 'clock',
    label: `Hide everything for ${time}`,
    hiding: { what: 'all', forMs },
    said: `Everything is hidden for ${time}.`,
  });
  return [
    {
      icon: 'eye-off',
      label: 'Hide on this site',
      hiding: { what: 'site' },
      said: 'Nothing is marked on this site any more.',
    },
    {
      icon: 'ban',
      label: `Mute ${name} everywhere`,
      hiding: {
        what: 'entity',
        entity: isContract ? 'contracts' : card.entity,
      },
      said: muted,
    },
    {
      icon: 'eye-off',
      label: `Hide the word “${card.surface}”`,
      hiding: { what: 'word', word: card.surface },
      said: `“${card.surface}” is not marked any more.`,
    },
    ...(topic
      ? [
          {
            icon: 'filter' as const,
            label: `Switch off “${topic.name}”`,
            hiding: { what: 'topic' as const, topic: topic.id },
            said: `Facts on “${topic.name}” are left out from now on.`,
          },
        ]
      : []),
    all(HOUR_MS, '1 hour'),
    all(24 * HOUR_MS, '1 day'),
  ];
}
