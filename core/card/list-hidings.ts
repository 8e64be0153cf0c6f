import type { Hiding } from '../model/hiding.ts';
import type { HideChoice } from './card.ts';

const HOUR_MS = 3_600_000;

/** What a card offers to hide, each with one click. */
export function listHidings(subject: {
  /** Id of the entity. */
  entity: string;
  name: string;
  surface: string;
  isContract: boolean;
  /** The topic of the first fact; null without one. */
  topic: { id: string; name: string } | null;
}): HideChoice[] {
  const { entity, name, surface, isContract, topic } = subject;
  // Contracts are muted together: no list of names has one for each.
  const [muted, said, id] = isContract
    ? ['all contracts', 'Contracts are', 'contracts']
    : [name, `${name} is`, entity];
  const all = (hours: number, time: string): HideChoice => ({
    icon: 'clock',
    label: `Hide everything for ${time}`,
    hiding: { what: 'all', forMs: hours * HOUR_MS },
    said: `Everything is hidden for ${time}.`,
  });
  const choice = (
    icon: HideChoice['icon'],
    label: string,
    hiding: Hiding,
    then: string,
  ): HideChoice => ({ icon, label, hiding, said: then });
  return [
    choice(
      'eye-off',
      'Hide on this site',
      { what: 'site' },
      'Nothing is marked on this site any more.',
    ),
    choice(
      'ban',
      `Mute ${muted} everywhere`,
      { what: 'entity', entity: id },
      `${said} not marked any more.`,
    ),
    choice(
      'eye-off',
      `Hide the word “${surface}”`,
      { what: 'word', word: surface },
      `“${surface}” is not marked any more.`,
    ),
    ...(topic
      ? [
          choice(
            'filter',
            `Switch off “${topic.name}”`,
            { what: 'topic', topic: topic.id },
            `Facts on “${topic.name}” are left out from now on.`,
          ),
        ]
      : []),
    all(1, '1 hour'),
    all(24, '1 day'),
  ];
}
