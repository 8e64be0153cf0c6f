import type { OpenedCard } from './opened-card.ts';

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/**
 * Handles Tab inside a card: past its last control, or back past its name, the
 * focus goes on in the page from the word. Returns whether it left the card.
 */
export function leaveByTab(event: KeyboardEvent, opened: OpenedCard): boolean {
  const controls = opened.mounted?.controls() ?? [];
  const focused = opened.mounted?.focused();
  const isBack = event.shiftKey;
  const index = controls.findIndex((control) => control === focused);
  const isLast = index === controls.length - 1 && controls.length > 0;
  if (isBack ? index > 0 : !isLast) return false;
  const next = findBeside(opened.mention.startNode(), isBack);
  if (next) {
    event.preventDefault();
    next.focus();
  }
  return true;
}

/**
 * Gives the focus back to where it was, or else puts the caret at the word, so
 * that reading goes on there.
 */
export function returnFocus({ focusedBefore, mention }: OpenedCard): void {
  const isFree = document.activeElement === document.body;
  if (focusedBefore && focusedBefore !== document.body) {
    if ('focus' in focusedBefore && focusedBefore.isConnected) {
      // What has this method is an element that takes the focus.
      (focusedBefore as HTMLElement).focus({ preventScroll: true });
    }
    return;
  }
  const word = mention.startNode();
  const line = mention.boxes()[0];
  if (!word || !line) return;
  const active = document.activeElement;
  if (active instanceof HTMLElement && !isFree) active.blur();
  const caret = document.caretPositionFromPoint(
    line.left + 1,
    (line.top + line.bottom) / 2,
  );
  const at = caret?.offsetNode === word ? caret.offset : 0;
  document.getSelection()?.collapse(word, at);
}

/** The control of the page nearest after a node, or before it, that can take the focus. */
function findBeside(node: Node | null, isBack: boolean): HTMLElement | null {
  if (!node) return null;
  const wanted = isBack
    ? Node.DOCUMENT_POSITION_PRECEDING
    : Node.DOCUMENT_POSITION_FOLLOWING;
  const beside = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !control.matches(':disabled') &&
      (node.compareDocumentPosition(control) & wanted) !== 0 &&
      control.checkVisibility({ visibilityProperty: true }),
  );
  return (isBack ? beside.at(-1) : beside[0]) ?? null;
}
