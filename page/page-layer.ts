import type { FoundSubject } from '../core/scan/scan-question.ts';
import type { MarkDensity, MarkStyle } from '../core/settings.ts';
import {
  chooseMarked,
  isLetThrough,
  type MentionFilters,
} from './choose-marked.ts';
import { isLightColour } from './colour.ts';
import type { FoundMention } from './found-mention.ts';
import { HIGHLIGHT_NAMES, highlightNameOf } from './highlight-names.ts';
import { mentionAt, isSeen } from './mention-at.ts';
import type { MentionLayer, PageMention } from './mention-layer.ts';
import type { PageRun } from './page-run.ts';
import { Painter } from './paint-highlights.ts';
import { elementAround } from './text-roles.ts';
import { ViewportWatch } from './watch-viewport.ts';

/**
 * Most ranges that are registered at once: above, every change of the page
 * costs Chromium whole frames.
 */
const MAX_PAINTED = 300;
/** How often, at most, a scrolled page with more near mentions is looked at again, in ms. */
const SCROLL_MS = 100;
/** A box smaller than this is text for screen readers, in CSS px. */
const MIN_BOX = 2;

/** A link's own line that is thicker, in CSS px, comes close to the line of a mark. */
const THICK_PX = 1.5;

/** The part of the settings by which mentions are chosen and painted. */
export interface LayerSettings extends MentionFilters {
  density: MarkDensity;
  markStyle: MarkStyle;
}

/** What a layer is given. */
export interface LayerOptions {
  page: Document;
  runs: () => readonly PageRun[];
  settings: LayerSettings;
  /** What is known of an entity or contract with mentions. */
  subjectOf: (id: string) => FoundSubject;
  signal: AbortSignal;
}

/** Chooses which mentions of a page are marked, and paints those near the viewport. */
export class PageLayer implements MentionLayer {
  readonly #options: LayerOptions;
  readonly #painter: Painter;
  readonly #viewport: ViewportWatch;
  readonly #listeners = new Set<() => void>();
  #settings: LayerSettings;
  #mentions: readonly FoundMention[] = [];
  #sections: readonly number[] = [];
  #filtered = 0;
  /** What the reader called wrong here, each as its words and its entity. */
  readonly #rejected = new Set<string>();
  #open: FoundMention | null = null;
  #timer = 0;

  constructor(options: LayerOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#painter = new Painter(CSS.highlights);
    const { page, signal } = options;
    this.#viewport = new ViewportWatch((runs) => this.#noteMoved(runs), signal);
    page.addEventListener('scroll', () => this.#noteScroll(), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Number of mentions that the user's filters hide. */
  get hidden(): number {
    return this.#filtered;
  }

  all(): readonly FoundMention[] {
    return this.#mentions;
  }

  at(x: number, y: number): FoundMention | null {
    return mentionAt(this.#options.page, this.#painter, x, y);
  }

  setOpen(mention: PageMention | null): void {
    const found = this.#mentions.find((one) => one === mention) ?? null;
    this.#open = found;
    const name =
      found && isOnDark(found)
        ? HIGHLIGHT_NAMES.openOnDark
        : HIGHLIGHT_NAMES.open;
    this.#painter.paintOpen(found, name);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over settings that changed; the marks follow at once. */
  setSettings(settings: LayerSettings): void {
    this.#settings = settings;
    this.update();
  }

  /** Leaves out what a mention says, wherever the page says it, until the page is left; returns the way back. */
  reject(mention: PageMention): () => void {
    const key = rejectionKeyOf(mention);
    this.#rejected.add(key);
    this.update();
    return () => {
      this.#rejected.delete(key);
      // The way back outlives the session where the site is switched off.
      if (!this.#options.signal.aborted) this.update();
    };
  }

  /** Takes over the mentions as they are now. */
  update(): void {
    const mentions: FoundMention[] = [];
    const sections: number[] = [];
    const runs: PageRun[] = [];
    let section = 0;
    this.#filtered = 0;
    for (const run of this.#options.runs()) {
      if (run.isHeading) section++;
      const shown = run.mentions.filter((one) => this.#isShown(one));
      this.#filtered += run.mentions.length - shown.length;
      if (shown.length === 0) continue;
      runs.push(run);
      mentions.push(...shown);
      sections.push(...shown.map(() => section));
    }
    this.#mentions = mentions;
    this.#sections = sections;
    this.#viewport.follow(runs);
    this.#paint();
    this.#tell();
  }

  /** Takes the paint off at once where the words of a changed text are gone. */
  dropChanged(texts: ReadonlySet<Node>): void {
    this.drop(this.#painter.staleIn(texts));
  }

  /** Takes mentions off at once, whose words are gone. */
  drop(mentions: readonly FoundMention[]): void {
    if (mentions.length === 0) return;
    this.#painter.drop(mentions);
    const gone = new Set(mentions);
    const kept = this.#mentions.map((mention) => !gone.has(mention));
    this.#mentions = this.#mentions.filter((_, index) => kept[index]);
    this.#sections = this.#sections.filter((_, index) => kept[index]);
    this.#tell();
  }

  #isShown(mention: FoundMention): boolean {
    return (
      isLetThrough(
        mention,
        this.#settings,
        this.#options.subjectOf(mention.entity).topics,
      ) && !this.#rejected.has(rejectionKeyOf(mention))
    );
  }

  #noteMoved(runs: readonly PageRun[]): void {
    for (const run of runs) {
      if (!run.isNear) continue;
      for (const mention of run.mentions) mention.isSeen = null;
    }
    this.#paint();
  }

  #noteScroll(): void {
    if (this.#timer || this.#nearMarked().length <= MAX_PAINTED) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#paint();
    }, SCROLL_MS);
  }

  #paint(): void {
    // Looking at a mention may show that its text is hidden; then another one
    // of its section is marked in its place.
    let near = this.#choose();
    for (let turn = 0; turn < 3 && look(near); turn++) near = this.#choose();
    const paint = new Map<FoundMention, string>();
    for (const mention of near) {
      // What was dropped waits to be read again.
      if (mention.isSeen && mention.isIntact()) {
        paint.set(mention, this.#nameOf(mention));
      }
    }
    this.#painter.paint(paint);
  }

  #choose(): readonly FoundMention[] {
    const marked = chooseMarked(
      this.#mentions.map(({ entity, isSeen: seen }, index) => ({
        entity,
        section: this.#sections[index] ?? 0,
        isHidden: seen === false,
      })),
      this.#settings.density,
    );
    this.#mentions.forEach((mention, index) => {
      mention.isMarked = marked[index] ?? false;
    });
    const near = this.#nearMarked();
    return near.length > MAX_PAINTED ? aroundViewport(near) : near;
  }

  #nearMarked(): readonly FoundMention[] {
    return this.#mentions.filter(({ isMarked, run }) => isMarked && run.isNear);
  }

  #nameOf(mention: FoundMention): string {
    const { markStyle } = this.#settings;
    const { entity } = mention;
    return highlightNameOf(
      {
        entity,
        isProduct: this.#options.subjectOf(entity).isProduct === true,
        isOnDark: markStyle === 'tint' && isOnDark(mention),
        isOverThickLine: isOverThickLine(mention),
      },
      markStyle,
    );
  }

  #tell(): void {
    if (this.#open && !this.#mentions.includes(this.#open)) this.setOpen(null);
    for (const listener of [...this.#listeners]) listener();
  }

  #stop(): void {
    window.clearTimeout(this.#timer);
    this.#painter.clear();
    this.#mentions = [];
    this.#sections = [];
    this.#tell();
    this.#listeners.clear();
  }
}

function rejectionKeyOf({ words, entity }: PageMention): string {
  return `${words} ${entity}`;
}

/** Looks whether the mentions can be seen; true when one turned out not to be. */
function look(mentions: readonly FoundMention[]): boolean {
  let isAnyHidden = false;
  for (const mention of mentions) {
    if (mention.isSeen !== null) continue;
    mention.isSeen =
      isSeen(mention) &&
      mention
        .boxes()
        .some(({ width, height }) => width >= MIN_BOX && height >= MIN_BOX);
    isAnyHidden ||= !mention.isSeen;
  }
  return isAnyHidden;
}

/** Of many mentions in the order of the page, those that stand around the viewport. */
function aroundViewport(
  near: readonly FoundMention[],
): readonly FoundMention[] {
  let low = 0;
  let high = near.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = near[middle]?.boxes()[0]?.bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(
    0,
    Math.min(low - MAX_PAINTED / 4, near.length - MAX_PAINTED),
  );
  return near.slice(start, start + MAX_PAINTED);
}

function isOverThickLine(mention: FoundMention): boolean {
  const link = mention.link();
  return (
    link !== null &&
    // `auto` grows with the type, as the place of the mark does.
    parseFloat(getComputedStyle(link).textDecorationThickness) > THICK_PX
  );
}

function isOnDark(mention: FoundMention): boolean {
  const around = elementAround(mention.startNode());
  return around ? isLightColour(getComputedStyle(around).color) : false;
}
