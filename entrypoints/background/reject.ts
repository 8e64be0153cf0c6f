import type { RejectedMention } from '../../platform/messages.ts';
import { saveRejected, type Rejected } from '../../platform/rejected-store.ts';

/** Keeps a mention that the reader calls wrong; once, however often it is told. */
export async function reject(mention: RejectedMention): Promise<null> {
  const day = new Date().toISOString().slice(0, 10);
  await saveRejected((list) => [
    ...without(list, mention),
    { ...mention, day },
  ]);
  return null;
}

/** Forgets it again. */
export async function unreject(mention: RejectedMention): Promise<null> {
  await saveRejected((list) => without(list, mention));
  return null;
}

function without(
  list: readonly Rejected[],
  { surface, entity, sentence }: RejectedMention,
): Rejected[] {
  return list.filter(
    (other) =>
      other.surface !== surface ||
      other.entity !== entity ||
      other.sentence !== sentence,
  );
}
