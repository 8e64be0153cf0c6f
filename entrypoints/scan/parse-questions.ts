import type { Question } from '../../platform/messages.ts';

// Written by hand: a library of schemas would cost every page its start.

/** The question of a message that asks nothing in particular; null for what is none. */
export function parseNothing(received: unknown): Record<string, never> | null {
  return isRecord(received) && Object.keys(received).length === 0 ? {} : null;
}

/** Which mention is to be shown: one by its number, or the next or previous one; null for what is neither. */
export function parseMentionPlace(
  received: unknown,
): Question<'showMention'> | null {
  if (!isRecord(received) || Object.keys(received).length !== 1) return null;
  const { index, step } = received;
  if (Number.isSafeInteger(index) && Number(index) >= 0) {
    return { index: Number(index) };
  }
  return step === 1 || step === -1 ? { step } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
