import type { Renames } from '../../core/model/rename.ts';
import { renameSubject } from '../../core/model/subject.ts';
import { renameSettings } from '../../core/rename-settings.ts';
import { storePack } from '../../platform/open-facts.ts';
import { saveRejected } from '../../platform/rejected-store.ts';
import { saveSettings } from '../../platform/settings-store.ts';

/** Stores the pack that ships, unless it is there; what readers stored first gets the ids that it has. */
export function storeNewPack(): Promise<void> {
  return storePack(({ renames }) => followRenames(renames));
}

/** Doing it twice changes nothing. */
async function followRenames(renames: Renames = {}): Promise<void> {
  if (Object.keys(renames).length === 0) return;
  await saveSettings((settings) => renameSettings(settings, renames));
  await saveRejected((list) =>
    list.map((one) => ({ ...one, entity: renameSubject(one.entity, renames) })),
  );
}
