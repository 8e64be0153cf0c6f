import type { PageRun } from './page-run.ts';
import { elementAround } from './text-roles.ts';

/** How far beyond the window runs count as near: one window up and down. */
const MARGIN = '100% 0px';

/**
 * Sets `isNear` of the runs it follows and calls back after changes, in a
 * frame whose layout is done, so that reading boxes there costs nothing more.
 */
export class ViewportWatch {
  readonly #observer: IntersectionObserver;
  readonly #onMoved: (runs: readonly PageRun[]) => void;
  #byTarget = new Map<Element, PageRun[]>();
  /** Elements without a box of their own, and the ones around them. */
  readonly #around = new WeakMap<Element, Element>();

  constructor(
    onMoved: (runs: readonly PageRun[]) => void,
    signal: AbortSignal,
  ) {
    this.#onMoved = onMoved;
    this.#observer = new IntersectionObserver(
      (entries) => this.#note(entries),
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), {
      once: true,
    });
  }

  /** Sets the runs to watch; runs that stay are not reported again. */
  follow(runs: readonly PageRun[]): void {
    const before = this.#byTarget;
    this.#byTarget = new Map();
    for (const run of runs) {
      const target = this.#targetOf(run);
      if (target) this.#join(target, [run]);
    }
    for (const target of before.keys()) {
      if (!this.#byTarget.has(target)) this.#observer.unobserve(target);
    }
    for (const [target, followed] of this.#byTarget) {
      const known = before.get(target);
      if (known && followed.every((run) => known.includes(run))) continue;
      // Only a target that is observed anew is reported again.
      if (known) this.#observer.unobserve(target);
      this.#observer.observe(target);
    }
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    const moved: PageRun[] = [];
    for (const entry of entries) {
      if (hasNoBox(entry) && this.#moveOut(entry.target)) continue;
      for (const run of this.#byTarget.get(entry.target) ?? []) {
        run.isNear = entry.isIntersecting;
        moved.push(run);
      }
    }
    if (moved.length > 0) this.#onMoved(moved);
  }

  /** Watches the element around one that has no box by `display: contents`; false for others. */
  #moveOut(target: Element): boolean {
    const around = elementAround(target);
    if (!around || getComputedStyle(target).display !== 'contents') {
      return false;
    }
    this.#around.set(target, around);
    const runs = this.#byTarget.get(target) ?? [];
    this.#byTarget.delete(target);
    this.#observer.unobserve(target);
    this.#join(around, runs);
    this.#observer.unobserve(around);
    this.#observer.observe(around);
    return true;
  }

  #join(target: Element, runs: readonly PageRun[]): void {
    const sharing = this.#byTarget.get(target);
    if (sharing) sharing.push(...runs);
    else this.#byTarget.set(target, [...runs]);
  }

  #targetOf(run: PageRun): Element | null {
    let target = run.nodes[0]?.parentElement ?? hostOf(run.owner);
    let around = target;
    while (around) {
      target = around;
      around = this.#around.get(around) ?? null;
    }
    return target;
  }
}

function hasNoBox({
  isIntersecting,
  boundingClientRect,
}: IntersectionObserverEntry): boolean {
  return (
    !isIntersecting &&
    boundingClientRect.width === 0 &&
    boundingClientRect.height === 0
  );
}

function hostOf(owner: Node): Element | null {
  if (owner.nodeType === 1) return owner as Element;
  // Of fragments only shadow roots have a host.
  return (owner as Partial<ShadowRoot>).host ?? null;
}
