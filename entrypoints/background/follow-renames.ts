import { CONTRACT } from '../../core/timeline/timeline-view.ts';
import { currentId, type Renames } from '../../core/model/rename.ts';
import { renameSettings } from '../../core/rename-settings.ts';
import { saveRejected } from '../../platform/rejected-store.ts';
import { saveSettings } from '../../platform/settings-store.ts';

/** Gives what readers stored the ids that a new pack has. Doing it twice changes nothing. */
export async function followRenames(renames: Renames = {}): Promise<void> {
  if (Object.keys(renames).length === 0) return;
  await saveSettings((settings) => renameSettings(settings, renames));
  await saveRejected((list) =>
    list.map((one) => ({ ...one, entity: renameMention(one.entity, renames) })),
  );
}

/** An entity, or `contract:` and a contract. */
function renameMention(entity: string, renames: Renames): string {
  return entity.startsWith(CONTRACT)
    ? CONTRACT + currentId(entity.slice(CONTRACT.length), renames)
    : currentId(entity, renames);
}
