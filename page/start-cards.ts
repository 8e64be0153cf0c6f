import type { ArticleDate } from '../core/card/card.ts';
import {
  CLOSED,
  step,
  wakeAtMs,
  type CardHappening,
  type CardState,
} from '../core/card/card-state.ts';
import { createCardAsker, type CardAsker } from './ask-cards.ts';
import type { CardServices } from './card-services.ts';
import { leaveByTab, returnFocus } from './card-focus.ts';
import { mentionAtCaret } from './mention-at-caret.ts';
import type { MentionLayer, PageMention } from './mention-layer.ts';
import { OpenedCard, type CardContext } from './opened-card.ts';
import type { PointerSample } from './track-pointer.ts';
import { elementAround, withBox } from './text-roles.ts';
import { watchReader } from './watch-reader.ts';

/** What cards need of the page and of the extension. */
export interface CardOptions {
  layer: MentionLayer;
  services: CardServices;
  /** The date of the article, read when a card is wanted. */
  readArticle: () => ArticleDate | null;
  /** Ends everything; a card that offers to undo stays until it is left. */
  signal: AbortSignal;
}

/** The cards of a page. */
export interface Cards {
  /** Scrolls to a mention, opens its card and moves the focus there. */
  show(mention: PageMention): void;
  /** The mention whose card is open, or was last; null before the first. */
  shown(): PageMention | null;
}

/**
 * Opens and closes cards by pointer, key and touch. While no card is open the
 * page has nothing of it but passive listeners, and these only while there are
 * mentions.
 */
export function startCards(options: CardOptions): Cards {
  const controller = new CardController(options);
  return {
    show: (mention) => controller.show(mention),
    shown: () => controller.shown,
  };
}

class CardController {
  shown: PageMention | null = null;
  readonly #options: CardOptions;
  readonly #context: CardContext;
  readonly #asker: CardAsker;
  readonly #ends = new AbortController();
  #listening: AbortController | null = null;
  #state: CardState = CLOSED;
  #opened: OpenedCard | null = null;
  #timer = 0;
  #frame = 0;
  #isTouch = false;

  constructor(options: CardOptions) {
    this.#options = options;
    const { layer, signal, services } = options;
    this.#asker = createCardAsker(layer, services, options.readArticle);
    this.#context = {
      services,
      ask: this.#asker.ask,
      isPinned: () => this.#state.open?.isPinned ?? false,
      onPlaced: (card) => this.#dispatch({ type: 'placed', card }),
      onPin: () => this.#dispatch({ type: 'pin' }),
      onClose: () => this.#close(),
      onKey: (event) => this.#pressInCard(event),
      sayPosition: (mention, name) => {
        const all = layer.all();
        const place = all.findIndex(({ key }) => key === mention.key) + 1;
        return `${name}, mention ${place} of ${all.length}`;
      },
    };
    const stop = layer.onChange(() => this.#follow());
    this.#ends.signal.addEventListener('abort', stop);
    signal.addEventListener('abort', () => this.#end(), { once: true });
    this.#follow();
  }

  show(mention: PageMention) {
    const around = withBox(elementAround(mention.startNode()));
    around?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#listen();
    this.#isTouch = false;
    this.#dispatch({ type: 'open', mention: mention.key, by: 'key' });
  }

  /** Listens while there are mentions; a card whose mention went goes too. */
  #follow() {
    const all = this.#options.layer.all();
    if (all.length > 0) this.#listen();
    const { mention, offersUndo } = this.#opened ?? {};
    const isGone = mention && !all.some(({ key }) => key === mention.key);
    if (isGone && !offersUndo) this.#dispatch({ type: 'close' });
    if (all.length === 0 && !this.#opened) this.#listening?.abort();
  }

  #end() {
    if (this.#opened?.offersUndo) return;
    this.#dispatch({ type: 'close' });
    this.#listening?.abort();
    this.#ends.abort();
  }

  #listen() {
    if (this.#listening && !this.#listening.signal.aborted) return;
    if (this.#ends.signal.aborted) return;
    this.#listening = new AbortController();
    watchReader({
      layer: this.#options.layer,
      isInCard: (path) => this.#isInCard(path),
      onMove: (sample) => this.#move(sample),
      onLeave: (timeMs) => this.#dispatch({ type: 'leave' }, timeMs),
      onPress: () => this.#dispatch({ type: 'press' }),
      onTap: ({ key }, isTouch) => {
        this.#isTouch = isTouch;
        this.#dispatch({ type: 'open', mention: key, by: 'tap' });
      },
      onKey: (event) => this.#press(event),
      onScroll: (event) => this.#scroll(event),
      onResize: () => this.#replace(),
      onGone: () => this.#close(),
      signal: this.#listening.signal,
    });
  }

  #close() {
    this.#dispatch({ type: 'close' });
  }

  #move({ at, timeMs, movedMs, isBusy, path }: PointerSample) {
    // A card that was closed does not come back under a resting pointer.
    const isResting = movedMs < timeMs;
    if (isResting && movedMs <= (this.#state.closedAtMs ?? -1)) return;
    const isOverCard = this.#isInCard(path);
    const mention = isOverCard ? null : this.#options.layer.at(at.x, at.y);
    this.#dispatch(
      { type: 'move', at, mention: mention?.key ?? null, isOverCard, isBusy },
      timeMs,
    );
  }

  /** Esc belongs to the card while one is open, and to nobody else then. */
  #press(event: KeyboardEvent) {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape' && this.#opened) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.#opened.closePanel()) this.#dispatch({ type: 'escape' });
    } else if (event.key === 'Enter' && !this.#opened) {
      const mention = mentionAtCaret(this.#options.layer);
      this.#isTouch = false;
      if (mention) {
        this.#dispatch({ type: 'open', mention: mention.key, by: 'key' });
      }
    }
  }

  #pressInCard(event: KeyboardEvent) {
    const opened = this.#opened;
    if (!event.isTrusted || !opened) return;
    this.#dispatch({ type: 'focus' });
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') {
      if (leaveByTab(event, opened)) this.#close();
    } else if (!event.shiftKey) {
      const key = event.key.toLowerCase();
      if (key === 'p') this.#dispatch({ type: 'pin' });
      if (key === 'q') opened.toggleQuote();
      if (key === 't') opened.openTimeline();
    }
  }

  #scroll(event: Event) {
    const isOwn = event.composedPath().some((node) => node === this.#host());
    if (isOwn || (!this.#opened && !this.#state.waiting)) return;
    if (this.#state.waiting) {
      this.#dispatch({ type: 'scroll', isWordInView: true });
    }
    this.#replace();
  }

  #replace() {
    if (!this.#opened || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#opened?.follow() === false) {
        this.#dispatch({ type: 'scroll', isWordInView: false });
      }
    });
  }

  #isInCard(path: readonly EventTarget[]): boolean {
    const host = this.#host();
    return host !== null && path.includes(host);
  }

  #host(): HTMLElement | null {
    return this.#opened?.host ?? null;
  }

  #dispatch(event: CardHappening, atMs?: number) {
    const timeMs = atMs ?? performance.now();
    const settings = this.#options.services.settings();
    const before = this.#state;
    this.#state = step(before, { ...event, timeMs }, settings);
    if (this.#opened?.host?.isConnected === false) {
      // The page took the card away; it does not come back by itself.
      this.#state = step(this.#state, { type: 'close', timeMs }, settings);
    }
    this.#apply(before);
  }

  /** Carries out what differs between two states. */
  #apply(before: CardState) {
    const { open, waiting } = this.#state;
    if (open?.token !== before.open?.token) {
      if (open) this.#open(open.mention, before);
      else this.#shut();
    } else if (open && open.isPinned !== before.open?.isPinned) {
      this.#opened?.redraw();
    }
    if (waiting && waiting.mention !== before.waiting?.mention) {
      const mention = this.#find(waiting.mention);
      if (mention) this.#asker.askAhead(mention);
    }
    window.clearTimeout(this.#timer);
    const wakeMs = wakeAtMs(this.#state);
    if (wakeMs === null) return;
    const inMs = Math.max(0, wakeMs - performance.now());
    this.#timer = window.setTimeout(
      () => this.#dispatch({ type: 'wake' }),
      inMs,
    );
  }

  #open(key: number, before: CardState) {
    const mention = this.#find(key);
    const { open } = this.#state;
    if (!mention || !open) {
      this.#close();
      return;
    }
    const mounted = open.isPinned ? (this.#opened?.release() ?? null) : null;
    this.#opened?.close(true);
    this.#options.layer.setOpen(mention);
    this.shown = mention;
    this.#opened = new OpenedCard(this.#context, mention, {
      by: open.by,
      from: open.by === 'hover' ? (before.waiting?.from ?? null) : null,
      byTouch: this.#isTouch && open.by === 'tap',
      mounted,
    });
    void this.#opened.show(this.#asker.take(mention));
  }

  #shut() {
    const opened = this.#opened;
    this.#opened = null;
    this.#options.layer.setOpen(null);
    if (!opened) return;
    if (opened.mounted?.focused()) returnFocus(opened);
    opened.close(window.matchMedia('(prefers-reduced-motion)').matches);
    if (this.#options.signal.aborted) this.#end();
  }

  #find(key: number): PageMention | undefined {
    return this.#options.layer.all().find((mention) => mention.key === key);
  }
}
