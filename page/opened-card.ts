import type {
  CardActions,
  CardLook,
  Panel,
} from '../components/card/card-actions.ts';
import type { NoticeState } from '../components/card/card-props.ts';
import { explainMention } from '../components/card/explain-mention.ts';
import type { Card } from '../core/card/card.ts';
import type { OpenCard } from '../core/card/card-state.ts';
import type { Box, Point } from '../core/card/safe-triangle.ts';
import type { CardServices } from './card-services.ts';
import { readTheme } from './card-theme.ts';
import type { PageMention } from './mention-layer.ts';
import { MountedCard } from './mounted-card.tsx';
import { scrollUp } from './scroll-up.ts';

/** An answer that takes longer is waited for in sight. */
const LOADING_MS = 150;
/** A window that is narrower has no room for a card beside its word. */
const SHEET_BELOW_PX = 480;
/** Air between a word and the sheet under it. */
const SHEET_GAP_PX = 16;

/** The answer to the question of a card. */
export type Answer = Promise<Card | null | 'failed'>;

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
  #card: Card | null = null;
  #notice: NoticeState | null = 'loading';
  #panels = new Set<Panel>();
  #copied: CardLook['copied'] = null;
  #announcement = '';
  #undo: (() => Promise<void>) | null = null;
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
  }

  /** The element on the page; null until something is shown. */
  get host(): HTMLElement | null {
    return this.#mounted?.host ?? null;
  }

  /** Whether it says that something was hidden, with the way back. */
  get offersUndo(): boolean {
    return this.#undo !== null;
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
    this.#card = typeof card === 'object' ? card : null;
    this.#notice =
      card === 'failed' ? 'failed' : card === null ? 'filtered' : null;
    if (
      this.#card &&
      this.#context.services.settings().cardSize === 'detailed'
    ) {
      this.#panels = new Set(quotePanels(this.#card));
    }
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
    if (!this.#panels.delete('hide')) return false;
    this.#draw();
    return true;
  }

  /** Shows or hides the first quote there is. */
  toggleQuote() {
    const [panel] = this.#card ? quotePanels(this.#card) : [];
    if (panel) this.#actions.togglePanel(panel);
  }

  openTimeline() {
    this.#actions.openTimeline(this.#card?.about[0]?.id);
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

  #mount() {
    if (this.#mounted || this.#isOver) return;
    const { theme } = this.#context.services.settings();
    const word = this.mention.startNode();
    this.#mounted = new MountedCard({
      word,
      theme: theme === 'page' ? readTheme(word?.parentElement ?? null) : theme,
      isSheet: this.#isSheet,
      isPinned: this.#context.isPinned,
      onKey: this.#context.onKey,
      onDrag: (to) => {
        if (to === 'down') this.#context.onClose();
        else if (!this.#panels.has('more')) this.#actions.togglePanel('more');
      },
    });
  }

  #draw() {
    this.#mount();
    if (!this.#mounted) return;
    const { services, isPinned } = this.#context;
    const card = this.#card;
    this.#mounted.draw({
      card,
      notice: this.#notice,
      name: card?.name ?? this.mention.surface,
      look: {
        size: services.settings().cardSize,
        isSheet: this.#isSheet,
        isPinned: isPinned(),
        panels: this.#panels,
        copied: this.#copied,
      },
      reasons: explainMention(
        this.mention.surface,
        this.mention.evidence,
        card?.sharedTerms ?? [],
      ),
      announcement: this.#announcement,
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

  /** Scrolls the page so far that a sheet does not lie on its word. */
  #uncover() {
    if (!this.#isSheet || !this.host) return;
    const { top } = this.host.getBoundingClientRect();
    const bottom = this.#line()?.bottom ?? 0;
    scrollUp(this.mention.startNode(), bottom + SHEET_GAP_PX - top);
  }

  #arrive() {
    this.#mounted?.focusName();
    const name = this.#card?.name ?? this.mention.surface;
    this.#announcement = this.#context.sayPosition(this.mention, name);
    this.#draw();
  }

  /** The way back is offered before the way is gone: hiding may take the mention away at once. */
  #offerUndo(said: string, hide: () => Promise<{ undo(): Promise<void> }>) {
    let way: ReturnType<typeof hide> | null = null;
    this.#undo = async () => {
      await (await way)?.undo();
    };
    this.#notice = { hidden: said };
    this.#panels.clear();
    way = hide();
    this.#draw();
  }

  async #copy(text: string, cited: string) {
    let said = 'Copied';
    try {
      // The clipboard is missing on pages that are not secure.
      await navigator.clipboard.writeText(cited);
    } catch {
      said = 'Could not be copied';
    }
    this.#copied = { text, said };
    this.#announcement = said;
    if (!this.#isOver) this.#draw();
  }

  readonly #actions: CardActions = {
    pin: () => this.#context.onPin(),
    close: () => this.#context.onClose(),
    openTimeline: (fact) =>
      this.#context.services.openTimeline(
        fact === undefined ? { entity: this.mention.entity } : { fact },
      ),
    openOptions: () => this.#context.services.openOptions(),
    retry: () => {
      this.#notice = 'loading';
      this.#draw();
      void this.show(this.#context.ask(this.mention));
    },
    copy: (text, cited) => void this.#copy(text, cited),
    hide: (hiding, said) =>
      this.#offerUndo(said, () => this.#context.services.hide(hiding)),
    rejectMention: () => {
      const { surface } = this.mention;
      const name = this.#card?.fullName ?? this.#card?.name ?? surface;
      this.#offerUndo(
        `“${surface}” is not read as ${name} on this page any more.`,
        () => this.#context.services.rejectMention(this.mention),
      );
    },
    undo: () => {
      const undo = this.#undo;
      this.#undo = null;
      void undo?.();
      this.#context.onClose();
    },
    togglePanel: (panel) => {
      const isOpened = !this.#panels.delete(panel);
      if (isOpened) this.#panels.add(panel);
      this.#draw();
      if (isOpened) this.#mounted?.reveal(panel);
    },
  };
}

function quotePanels({ about, otherSide }: Card): Panel[] {
  return [...about, otherSide?.fact]
    .filter((fact) => fact && fact.quotes.length > 0)
    .map((fact): Panel => `quote:${fact?.id ?? ''}`);
}
