import * as v from 'valibot';

/** The most names that one list of a user may hold; what is beyond is dropped. */
const MAX_LISTED = 2000;
/** The longest host name that DNS allows (RFC 1035, section 2.3.4). */
const MAX_NAME = 253;

/** A list of names in which whatever is not a name is left out. */
const names = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => [...new Set(list.filter(isName))]),
    v.transform((list) => list.slice(0, MAX_LISTED)),
    v.readonly(),
  ),
  [],
);

const settingsSchema = v.object({
  /** Topics whose facts are left out of cards and timeline. */
  topicsOff: names,
  /** Entities that are not marked; `contracts` stands for all contracts. */
  entitiesOff: names,
  /** Written forms that are not marked anywhere: `ICE`. */
  wordsOff: names,
  /** `every`: all sites but `neverOn`; `listed`: only `onlyOn`, less `neverOn`. */
  where: v.fallback(v.picklist(['every', 'listed']), 'every'),
  /** Host names on which nothing is read. The only site names that are stored. */
  neverOn: names,
  /** Host names to which `listed` restricts reading. */
  onlyOn: names,
  /** Which mentions are marked where an entity is named many times. Contracts are always marked. */
  density: v.fallback(v.picklist(['every', 'section', 'page']), 'section'),
  /** How marks look. */
  markStyle: v.fallback(
    v.picklist(['dotted', 'by-kind', 'tint', 'hover']),
    'dotted',
  ),
  /** Colours of the card: those of the page, or always the same. */
  theme: v.fallback(v.picklist(['page', 'light', 'dark']), 'page'),
  /** How much a card shows at once. */
  cardSize: v.fallback(
    v.picklist(['compact', 'standard', 'detailed']),
    'standard',
  ),
  /** Time the pointer rests before a card opens, in ms, 0 to 1000. */
  delayMs: v.fallback(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1000), v.integer()),
    300,
  ),
  opensOnHover: v.fallback(v.boolean(), true),
  /** Nothing is read until this time, in ms since 1970; 0 for never. */
  pausedUntil: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
});

/** Everything a user can choose. */
export type Settings = v.InferOutput<typeof settingsSchema>;
/** Which mentions are marked where an entity is named many times. */
export type MarkDensity = Settings['density'];
/** How marks look. */
export type MarkStyle = Settings['markStyle'];
/** Colours of the card. */
export type Theme = Settings['theme'];
/** How much a card shows at once. */
export type CardSize = Settings['cardSize'];

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_NAME;
}

/** Settings out of whatever was stored: what is missing or wrong gets its default; never throws. */
export function parseSettings(stored: unknown): Settings {
  const isRecord =
    typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  // Every field is optional in storage: absent ones take their fallback.
  const fields = isRecord ? stored : {};
  const known = Object.fromEntries(
    Object.keys(settingsSchema.entries).map((key) => [
      key,
      Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : null,
    ]),
  );
  return v.parse(settingsSchema, known);
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
    list.some((name) => covers(name, host));
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
    neverOn: settings.neverOn.filter((name) => !covers(name, host)),
    onlyOn:
      where === 'listed' && !settings.onlyOn.some((name) => covers(name, host))
        ? [...settings.onlyOn, host]
        : settings.onlyOn,
    pausedUntil: 0,
  };
}

/** Whether a listed name stands for a host: the host itself or one above it. */
function covers(name: string, host: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}
