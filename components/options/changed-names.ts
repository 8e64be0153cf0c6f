import { changedSettings, type Settings } from '../../core/settings.ts';

const count = (list: readonly string[], one: string, many: string) =>
  list.length === 1 ? `1 ${one}` : `${list.length} ${many}`;

/** What a reset would lose, in words; empty where nothing differs from the settings of a new user. */
export function changedNames(settings: Settings): readonly string[] {
  const words: Readonly<Record<keyof Settings, string>> = {
    topicsOff: count(settings.topicsOff, 'topic off', 'topics off'),
    entitiesOff: count(settings.entitiesOff, 'name off', 'names off'),
    wordsOff: count(settings.wordsOff, 'hidden word', 'hidden words'),
    where: '“Only sites I list”',
    neverOn: count(
      settings.neverOn,
      'site on which it never runs',
      'sites on which it never runs',
    ),
    onlyOn: count(settings.onlyOn, 'allowed site', 'allowed sites'),
    density: 'how often names are underlined',
    markStyle: 'how mentions look',
    theme: 'the theme',
    cardSize: 'the card size',
    delayMs: 'the hover delay',
    opensOnHover: 'that cards do not open on hover',
    pausedUntil: 'the pause',
  };
  const changed = changedSettings(settings);
  return Object.entries(words)
    .filter(([key]) => Object.hasOwn(changed, key))
    .map(([, text]) => text);
}
