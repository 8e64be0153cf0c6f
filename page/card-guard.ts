/** How long a card has to be seen before a click on it counts (safety, trick clicks). */
const SEEN_MS = 400;

/** Chromium's second version of the observer, which notices what covers an element. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** `isVisible` is of the second version too. */
type SeenEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** Knows whether the card has been in plain sight long enough for a click to be meant. */
export interface CardGuard {
  /** Begins anew: the card opened, moved or changed what it says. */
  restart(): void;
  /** Whether an event may act: made by the reader, on a card seen and not covered. */
  allows(event: Event): boolean;
  stop(): void;
}

/** Guards the actions of a card. `nowMs` is the clock of events. */
export function guardCard(
  host: HTMLElement,
  nowMs: () => number = () => performance.now(),
): CardGuard {
  let seenSinceMs = nowMs();
  let isCovered = false;
  const options: VisibilityOptions = {
    threshold: 0.5,
    // Noticing covers what lies over the card without taking its clicks.
    // https://w3c.github.io/IntersectionObserver/v2/
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last: SeenEntry | undefined = entries.at(-1);
    // The observer tells of changes only: what it said last still holds.
    isCovered = last?.isVisible === false && last.isIntersecting;
    seenSinceMs = nowMs();
  }, options);
  observer.observe(host);
  return {
    restart() {
      seenSinceMs = nowMs();
    },
    allows: (event) =>
      event.isTrusted &&
      !isCovered &&
      nowMs() - seenSinceMs >= SEEN_MS &&
      isUncovered(host, event),
    stop: () => observer.disconnect(),
  };
}

function isUncovered(host: HTMLElement, event: Event): boolean {
  const isShown = host.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
  });
  if (!isShown) return false;
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 12, top + 12],
    [right - 12, bottom - 12],
  ];
  // A click made by key has no place.
  if (event instanceof MouseEvent && event.detail > 0) {
    points.push([event.clientX, event.clientY]);
  }
  // A host stands in a document or a shadow tree.
  const scope = host.getRootNode() as Document | ShadowRoot;
  return points.every(
    ([x = 0, y = 0]) => scope.elementFromPoint(x, y) === host,
  );
}
