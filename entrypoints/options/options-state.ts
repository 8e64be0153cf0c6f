import { signal } from '@preact/signals';
import type { WrongMark } from '../../components/options/options-props.ts';
import type { Settings } from '../../core/settings.ts';
import { readRejected, saveRejected } from '../../platform/rejected-store.ts';
import {
  readSettings,
  saveSettings,
  watchSettings,
} from '../../platform/settings-store.ts';

/** The settings as stored; they follow changes made elsewhere. */
export const settings = signal(await readSettings());
/** Why the last change could not be stored; null when it was. */
export const problem = signal<string | null>(null);
/** Mentions that the reader called wrong, oldest first. */
export const wrongMarks = signal(await readRejected().catch(() => []));

watchSettings((changed) => {
  settings.value = changed;
});

/** Stores a change at once; a failure shows in `problem`. */
export function save(change: (settings: Settings) => Settings): void {
  saveSettings(change).then(
    (stored) => {
      settings.value = stored;
      problem.value = null;
    },
    (error: unknown) => {
      problem.value = `The change could not be stored. ${String(error)}`;
      // What is drawn goes back to what is stored.
      settings.value = { ...settings.value };
    },
  );
}

/** Deletes one mention that was called wrong, or all of them. */
export async function deleteWrongMarks(mark: WrongMark | 'all'): Promise<void> {
  try {
    await saveRejected((list) =>
      mark === 'all'
        ? []
        : list.filter((one) => JSON.stringify(one) !== JSON.stringify(mark)),
    );
    wrongMarks.value = await readRejected();
    problem.value = null;
  } catch (error) {
    problem.value = `The list could not be changed. ${String(error)}`;
  }
}
