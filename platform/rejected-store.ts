import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The oldest examples go when there are more. */
const MAX_REJECTED = 500;

const rejectedSchema = v.object({
  /** The words that were marked. */
  surface: v.string(),
  /** What they were taken for: id of an entity, or `contract:` and an id. */
  entity: v.string(),
  /** The sentence they stand in. */
  sentence: v.string(),
  /** The day of the report, `yyyy-mm-dd`. */
  day: v.string(),
});

/** A mention that the user called wrong, kept on the device only. */
export type Rejected = v.InferOutput<typeof rejectedSchema>;

const KEY = 'rejected';

/** The mentions that the user called wrong, oldest first; what cannot be read is left out. */
export async function readRejected(): Promise<Rejected[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const { success, output } = v.safeParse(rejectedSchema, one);
    return success ? [output] : [];
  });
}

/** Changes the list of wrong mentions; for extension contexts only, as `saveSettings` is. */
export async function saveRejected(
  change: (list: Rejected[]) => Rejected[],
): Promise<void> {
  await navigator.locks.request('rejected', async () => {
    const list = change(await readRejected());
    await browser.storage.local.set({ [KEY]: list.slice(-MAX_REJECTED) });
  });
}
