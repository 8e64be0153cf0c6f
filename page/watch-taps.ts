import type { MentionLayer, PageMention } from './mention-layer.ts';

/** A finger that stays this long on a linked mention wants the card, not the link. */
const LONG_PRESS_MS = 500;
/** A finger is never quite still. */
const STILL_PX = 10;

/** What a tap can be on besides text. */
const CONTROLS =
  'a, button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** What taps are watched with. */
export interface TapOptions {
  layer: MentionLayer;
  isInCard: (path: readonly EventTarget[]) => boolean;
  /** A press outside the card. */
  onPress: () => void;
  /** A mention was tapped, or pressed long where it stands in a link. */
  onTap: (mention: PageMention, isTouch: boolean) => void;
  signal: AbortSignal;
}

/**
 * Watches taps and clicks. One on a mention outside of links opens its card; a
 * link keeps its tap, and opens the card after a long press.
 */
export function watchTaps(options: TapOptions): void {
  const { layer, signal } = options;
  const passive = { capture: true, passive: true, signal } as const;
  let timer = 0;
  let start: { x: number; y: number } | null = null;
  let isTaken = false;

  const cancel = () => {
    window.clearTimeout(timer);
    start = null;
  };
  const pressLong = (x: number, y: number) => {
    const mention = layer.at(x, y);
    if (!mention?.link()) return;
    cancel();
    isTaken = true;
    options.onTap(mention, true);
  };
  window.addEventListener(
    'pointerdown',
    (event) => {
      cancel();
      isTaken = false;
      if (!event.isTrusted || options.isInCard(event.composedPath())) return;
      options.onPress();
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      const { clientX: x, clientY: y } = event;
      start = { x, y };
      timer = window.setTimeout(() => pressLong(x, y), LONG_PRESS_MS);
    },
    passive,
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!start) return;
      const moved = Math.hypot(clientX - start.x, clientY - start.y);
      if (moved > STILL_PX) cancel();
    },
    passive,
  );
  window.addEventListener('pointerup', cancel, passive);
  window.addEventListener('pointercancel', cancel, passive);
  // After a long press that opened a card, neither the browser's menu nor the link.
  for (const type of ['contextmenu', 'click'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        // A browser that knows a long press sooner is believed.
        if (start && type === 'contextmenu') pressLong(start.x, start.y);
        if (isTaken) {
          event.preventDefault();
          event.stopImmediatePropagation();
          if (type === 'click') isTaken = false;
        } else if (type === 'click') {
          openByClick(event, options);
        }
      },
      { capture: true, signal },
    );
  }
}

function openByClick(event: MouseEvent, options: TapOptions) {
  const isPlain =
    event.button === 0 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const path = event.composedPath();
  const [target] = path;
  const isControl = target instanceof Element && target.closest(CONTROLS);
  if (!isPlain || event.detail > 1 || isControl || options.isInCard(path)) {
    return;
  }
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) return;
  const mention = options.layer.at(event.clientX, event.clientY);
  if (!mention || mention.link()) return;
  // In Chromium and Firefox a click is a pointer event and knows its device.
  const { pointerType } = event as PointerEvent;
  options.onTap(mention, pointerType === 'touch');
}
