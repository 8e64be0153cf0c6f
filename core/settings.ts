/** Which mentions are marked where an entity is named many times. Contracts are always marked. */
export type MarkDensity = 'every' | 'section' | 'page';
/** How marks look; see the options page. */
export type MarkStyle = 'dotted' | 'by-kind' | 'tint' | 'hover';
/** Colours of the card: those of the page, or always the same. */
export type Theme = 'page' | 'light' | 'dark';
/** How much a card shows at once. */
export type CardSize = 'compact' | 'standard' | 'detailed';

/** Everything a user can choose. Only what differs from the defaults is stored. */
export interface Settings {
  /** Topics whose facts are left out of cards and timeline. */
  topicsOff: readonly string[];
  /** Entities that are not marked; `contracts` stands for all contracts. */
  entitiesOff: readonly string[];
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
  /** Everything is hidden until this time, in ms since 1970; 0 for never. */
  pausedUntil: number;
  /** Written forms hidden everywhere: `ICE`. */
  wordsOff: readonly string[];
}

/** What a new user has. */
export const DEFAULT_SETTINGS: Settings = {
  topicsOff: [],
  entitiesOff: [],
  where: 'every',
  neverOn: [],
  onlyOn: [],
  density: 'section',
  markStyle: 'dotted',
  theme: 'page',
  cardSize: 'standard',
  delayMs: 300,
  opensOnHover: true,
  pausedUntil: 0,
  wordsOff: [],
};
