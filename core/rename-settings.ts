import { currentIds, type Renames } from './model/rename.ts';
import type { Settings } from './settings.ts';

/** The same settings with the ids that the pack has now: what a reader switched off stays off. */
export function renameSettings(settings: Settings, renames: Renames): Settings {
  return {
    ...settings,
    topicsOff: currentIds(settings.topicsOff, renames),
    entitiesOff: currentIds(settings.entitiesOff, renames),
  };
}
