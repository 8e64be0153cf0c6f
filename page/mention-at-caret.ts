import type { MentionLayer, PageMention } from './mention-layer.ts';

/** The marked mention in which the caret stands; null without one, and where a control has the focus. */
export function mentionAtCaret(layer: MentionLayer): PageMention | null {
  const focused = document.activeElement;
  const isFree = !focused || focused === document.body;
  const selection = document.getSelection();
  if (!isFree || selection?.rangeCount !== 1) return null;
  const box = selection.getRangeAt(0).getClientRects()[0];
  return box ? layer.at(box.left + 1, (box.top + box.bottom) / 2) : null;
}
