import type { CardActions } from '../components/card/card-actions.ts';
import { explainMention } from '../components/card/explain-mention.ts';
import type { OpenCard } from '../core/card/card-state.ts';
import { SHEET_GAP_PX } from '../core/card/place-card.ts';
import type { Box, Point } from '../core/card/safe-triangle.ts';
import { createScene, listQuotes, showAnswer } from './card-scene.ts';
import type { CardServices } from './card-services.ts';
import { readTheme } from './card-theme.ts';
import { createCardActions } from './create-card-actions.ts';
import type { PageMention } from './mention-layer.ts';
import { MountedCard } from './mounted-card.tsx';
import { scrollUp } from './scroll-up.ts';

/** An answer that takes longer is waited for in sight. */
const LOADING_MS = 150;
/** A window that is narrower has no room for a card beside its word. */
const SHEET_BELOW_PX = 480;

/** The answer to the question of a card. */
export type Answer = ReturnType<CardServices['readCard']>;

/** What an open card asks of whoever opened it. */
export interface CardContext {
  services: CardServices;
  /** Asks for the card of a mention. */
  ask: (mention: PageMention) => Answer;
  isPinned: () => boolean;
  onPlaced: (box: Box) => void;
  onPin: () => void;
  onClose: () => void;
  onKey: (event: KeyboardEvent) => void;
  /** `ICE, mention 2 of 11`. */
  sayPosition: (mention: PageMention, name: string) => string;
}

/** One card from its opening to its close: what it knows, shows and can do. */
export class OpenedCard {
  readonly mention: PageMention;
  readonly by: OpenCard['by'];
  /** What had the focus when the card was opened by key. */
  readonly focusedBefore: Element | null = document.activeElement;
  readonly #context: CardContext;
  readonly #from: Point | null;
  readonly #isSheet: boolean;
  #mounted: MountedCard | null;
  readonly #actions: CardActions;
  readonly #scene = createScene();
  #isOver = false;

  /** `mounted` is the place of a pinned card that this one takes over. */
  constructor(
    context: CardContext,
    mention: PageMention,
    open: {
      by: OpenCard['by'];
      from: Point | null;
      byTouch: boolean;
      mounted: MountedCard | null;
    },
  ) {
    this.#context = context;
    this.mention = mention;
    this.by = open.by;
    this.#from = open.from;
    this.#mounted = open.mounted;
    this.#isSheet = open.byTouch || window.innerWidth < SHEET_BELOW_PX;
    this.#actions = createCardActions({
      mention,
      scene: this.#scene,
      services: context.services,
      draw: () => this.#draw(),
      reveal: (panel) => {
        this.#uncover();
        this.#mounted?.reveal(panel);
      },
      retry: () => {
        this.#scene.notice = 'loading';
        this.#draw();
        void this.show(context.ask(mention));
      },
      pin: () => context.onPin(),
      // An undo may take longer than its card is open.
      close: () => {
        if (!this.#isOver) context.onClose();
      },
    });
  }

  /** The element on the page; null until something is shown. */
  get host(): HTMLElement | null {
    return this.#mounted?.host ?? null;
  }

  /** Whether it says that something was hidden, with the way back. */
  get offersUndo(): boolean {
    return this.#scene.undo !== null;
  }

  get mounted(): MountedCard | null {
    return this.#mounted;
  }

  /** Shows the answer once it comes; a card that was closed meanwhile shows nothing. */
  async show(answer: Answer): Promise<void> {
    const timer = setTimeout(() => this.#draw(), LOADING_MS);
    const card = await answer;
    clearTimeout(timer);
    if (this.#isOver) return;
    if (card === null && this.by === 'hover') {
      this.#context.onClose();
      return;
    }
    const { cardSize } = this.#context.services.settings();
    showAnswer(this.#scene, card, cardSize);
    this.#draw();
    this.#mounted?.guard.restart();
    this.#uncover();
    if (this.by === 'key') this.#arrive();
  }

  /** Follows its word; false when the word is out of sight. */
  follow(): boolean {
    const line = this.#line();
    const isInView =
      line !== null && line.bottom > 0 && line.top < window.innerHeight;
    if (this.#context.isPinned() || this.#isSheet) return true;
    if (isInView) this.#place();
    return isInView || this.offersUndo;
  }

  /** Draws anew, for a pin or another theme. */
  redraw() {
    this.#draw();
  }

  /** Closes what is open inside the card first; false when nothing was. */
  closePanel(): boolean {
    if (!this.#scene.panels.delete('hide')) return false;
    this.#draw();
    return true;
  }

  /** Shows or hides the first quote there is. */
  toggleQuote() {
    const [panel] = listQuotes(this.#scene);
    if (panel) this.#actions.togglePanel(panel);
  }

  openTimeline() {
    this.#actions.openTimeline(this.#scene.card?.about[0]?.id);
  }

  /** Takes the card off the page. */
  close(isAtOnce: boolean) {
    this.#isOver = true;
    this.#mounted?.remove(isAtOnce);
    this.#mounted = null;
  }

  /** Lets another card have the place on the page. */
  release(): MountedCard | null {
    this.#isOver = true;
    const mounted = this.#mounted;
    this.#mounted = null;
    return mounted;
  }

  #mount(styles: string) {
    if (this.#mounted || this.#isOver) return;
    const { theme } = this.#context.services.settings();
    const word = this.mention.startNode();
    this.#mounted = new MountedCard({
      word,
      theme: theme === 'page' ? readTheme(word) : theme,
      styles,
      isSheet: this.#isSheet,
      isPinned: this.#context.isPinned,
      onKey: this.#context.onKey,
      onDrag: (to) => {
        if (to === 'out') this.#context.onClose();
        else if (!this.#scene.panels.has('more')) {
          this.#actions.togglePanel('more');
        }
      },
    });
  }

  #draw() {
    const { services, isPinned } = this.#context;
    const design = services.design();
    // It comes with what finds mentions: a card is never without.
    if (design) this.#mount(design.styles);
    if (!design || !this.#mounted) return;
    const { card, notice, panels, copied, announcement } = this.#scene;
    this.#mounted.draw({
      card,
      notice,
      name: card?.name ?? this.mention.words,
      design,
      look: {
        size: services.settings().cardSize,
        isSheet: this.#isSheet,
        isPinned: isPinned(),
        panels,
        copied,
      },
      reason: explainMention(this.mention),
      announcement,
      actions: this.#actions,
    });
    this.#place();
  }

  #place() {
    if (!this.#mounted) return;
    this.#context.onPlaced(this.#mounted.place(this.#line()));
  }

  /** The line box of the word that the pointer was on, the first without one. */
  #line(): DOMRect | null {
    const boxes = this.mention.boxes();
    const from = this.#from;
    const under =
      from &&
      boxes.find(({ top, bottom }) => from.y >= top && from.y <= bottom);
    return under ?? boxes[0] ?? null;
  }

  /** Scrolls the page so far that a sheet does not lie on its word; where that is not enough, the sheet gives way. */
  #uncover() {
    if (!this.#isSheet || !this.#mounted) return;
    const height = this.#mounted.sheetHeight();
    const free = innerHeight - height - SHEET_GAP_PX;
    scrollUp(this.mention.startNode(), (this.#line()?.bottom ?? 0) - free);
    this.#mounted.placeSheet(this.#line(), height);
  }

  #arrive() {
    this.#mounted?.focusName();
    const name = this.#scene.card?.name ?? this.mention.words;
    this.#scene.announcement = this.#context.sayPosition(this.mention, name);
    this.#draw();
  }
}
