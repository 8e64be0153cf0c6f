import { MAX_HOST } from './site-name.ts';

/** The most names that one list of a user may hold; what is beyond is dropped. */
const MAX_LISTED = 2000;
/** The longest that a pointer may have to rest, in ms. */
const MAX_DELAY_MS = 1000;

/** Which mentions are marked where an entity is named many times. Contracts are always marked. */
export type MarkDensity = 'every' | 'section' | 'page';
/** How marks look. */
export type MarkStyle = 'dotted' | 'by-kind' | 'tint' | 'hover';
/** Colours of the card: those of the page, or always the same. */
export type Theme = 'page' | 'light' | 'dark';
/** How much a card shows at once. */
export type CardSize = 'compact' | 'standard' | 'detailed';

/** Everything a user can choose. */
export interface Settings {
  /** Topics whose facts are left out of cards and timeline. */
  topicsOff: readonly string[];
  /** Entities that are not marked; `contracts` stands for all contracts. */
  entitiesOff: readonly string[];
  /** Written forms that are not marked anywhere: `ICE`. */
  wordsOff: readonly string[];
  /** `every`: all sites but `neverOn`; `listed`: only `onlyOn`, less `neverOn`. */
  where: 'every' | 'listed';
  /** Host names on which nothing is read. The only site names that are stored. */
  neverOn: readonly string[];
  /** Host names to which `listed` restricts reading. */
  onlyOn: readonly string[];
  density: MarkDensity;
  markStyle: MarkStyle;
  theme: Theme;
  cardSize: CardSize;
  /** Time the pointer rests before a card opens, in ms, 0 to 1000. */
  delayMs: number;
  opensOnHover: boolean;
  /** Nothing is read until this time, in ms since 1970; 0 for never. */
  pausedUntil: number;
}

/**
 * Settings out of whatever was stored: what is missing or wrong gets its
 * default; never throws. Written by hand, not with a library: every page that
 * is opened runs it, and a parser's definitions cost more there than the scan.
 */
export function parseSettings(stored: unknown): Settings {
  const read = (key: keyof Settings): unknown =>
    typeof stored === 'object' && stored !== null && Object.hasOwn(stored, key)
      ? (stored as Partial<Record<keyof Settings, unknown>>)[key]
      : undefined;
  return {
    topicsOff: parseNames(read('topicsOff')),
    entitiesOff: parseNames(read('entitiesOff')),
    wordsOff: parseNames(read('wordsOff')),
    where: parseChoice(read('where'), ['every', 'listed']),
    neverOn: parseNames(read('neverOn')),
    onlyOn: parseNames(read('onlyOn')),
    density: parseChoice(read('density'), ['section', 'every', 'page']),
    markStyle: parseChoice(read('markStyle'), [
      'dotted',
      'by-kind',
      'tint',
      'hover',
    ]),
    theme: parseChoice(read('theme'), ['page', 'light', 'dark']),
    cardSize: parseChoice(read('cardSize'), [
      'standard',
      'compact',
      'detailed',
    ]),
    delayMs: parseNumber(read('delayMs'), 300, MAX_DELAY_MS),
    opensOnHover: read('opensOnHover') !== false,
    pausedUntil: parseNumber(read('pausedUntil'), 0, Number.MAX_SAFE_INTEGER),
  };
}

/** A list of names, without what is no name and what stands twice. */
function parseNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const names = value.filter(
    (name): name is string =>
      typeof name === 'string' && name !== '' && name.length <= MAX_HOST,
  );
  return [...new Set(names)].slice(0, MAX_LISTED);
}

/** One of several choices; the first stands for whatever is none of them. */
function parseChoice<T extends string>(
  value: unknown,
  choices: readonly [T, ...T[]],
): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}

function parseNumber(value: unknown, otherwise: number, max: number): number {
  return typeof value === 'number' && value >= 0 && value <= max
    ? Math.round(value)
    : otherwise;
}

/** What a new user has. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** The part of the settings that differs from the defaults, which is all that is stored. */
export function changedSettings(settings: Settings): Partial<Settings> {
  const defaults = new Map(Object.entries(DEFAULT_SETTINGS));
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(defaults.get(key)),
    ),
  );
}

/** Why pages of a host are read or not; `nowMs` is ms since 1970. */
export function siteState(
  settings: Settings,
  host: string,
  nowMs: number,
): 'on' | 'off-here' | 'paused' {
  if (settings.pausedUntil > nowMs) return 'paused';
  const isListed = (list: readonly string[]) =>
    list.some((name) => coversHost(name, host));
  if (isListed(settings.neverOn)) return 'off-here';
  if (settings.where === 'listed' && !isListed(settings.onlyOn)) {
    return 'off-here';
  }
  return 'on';
}

/** The settings after switching a site off, or on again where it is off; the pause ends when it is switched on. */
export function switchSite(
  settings: Settings,
  host: string,
  isOn: boolean,
): Settings {
  if (!isOn) {
    return {
      ...settings,
      neverOn: [...new Set([...settings.neverOn, host])],
    };
  }
  const { where } = settings;
  return {
    ...settings,
    neverOn: settings.neverOn.filter((name) => !coversHost(name, host)),
    onlyOn:
      where === 'listed' &&
      !settings.onlyOn.some((name) => coversHost(name, host))
        ? [...settings.onlyOn, host]
        : settings.onlyOn,
    pausedUntil: 0,
  };
}

/** Whether a listed name stands for a host: the host itself or one above it. */
export function coversHost(name: string, host: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}
