import type { RejectedMention } from '../../platform/messages.ts';
import { saveRejected } from '../../platform/rejected-store.ts';

/** Keeps a mention that the reader calls wrong. */
export async function reject(mention: RejectedMention): Promise<null> {
  const day = new Date().toISOString().slice(0, 10);
  await saveRejected((list) => [...list, { ...mention, day }]);
  return null;
}

/** Forgets it again. */
export async function unreject(mention: RejectedMention): Promise<null> {
  const { surface, entity, sentence } = mention;
  await saveRejected((list) =>
    list.filter(
      (other) =>
        other.surface !== surface ||
        other.entity !== entity ||
        other.sentence !== sentence,
    ),
  );
  return null;
}
