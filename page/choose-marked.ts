import { CONTRACT } from '../core/model/subject.ts';
import type { MarkDensity } from '../core/settings.ts';

/** What decides whether a mention is marked. */
export interface MarkCandidate {
  entity: string;
  /** The number of the section it stands in. */
  section: number;
  /** Whether its text is known not to be seen. */
  isHidden: boolean;
}

/** Whether a mention names a contract; contracts are marked wherever they stand. */
export function isContract(entity: string): boolean {
  return entity.startsWith(CONTRACT);
}

/**
 * Which of the mentions are marked, in the order of the page: all of them, or
 * the first of each entity in a section or on the page that can be seen.
 */
export function chooseMarked(
  mentions: readonly MarkCandidate[],
  density: MarkDensity,
): boolean[] {
  const named = new Set<string>();
  return mentions.map(({ entity, section, isHidden }) => {
    if (isHidden) return false;
    if (density === 'every' || isContract(entity)) return true;
    const place = density === 'section' ? `${section} ${entity}` : entity;
    if (named.has(place)) return false;
    named.add(place);
    return true;
  });
}

/** The part of the settings by which mentions are left out. */
export interface MentionFilters {
  entitiesOff: readonly string[];
  wordsOff: readonly string[];
  topicsOff: readonly string[];
}

/**
 * Whether the user's filters let a mention through. `topics` are those of the
 * facts about it: without one that is on, there is nothing to read. They are
 * absent for what has more to say than facts.
 */
export function isLetThrough(
  mention: { entity: string; words: string },
  filters: MentionFilters,
  topics?: readonly string[],
): boolean {
  if (topics?.every((topic) => filters.topicsOff.includes(topic))) return false;
  if (filters.entitiesOff.includes(mention.entity)) return false;
  if (isContract(mention.entity) && filters.entitiesOff.includes('contracts')) {
    return false;
  }
  return !filters.wordsOff.includes(mention.words);
}
