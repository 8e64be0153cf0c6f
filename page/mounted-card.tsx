import { render } from 'preact';
import type { Panel } from '../components/card/card-actions.ts';
import type { CardViewProps } from '../components/card/card-props.ts';
import { CardView } from '../components/card/CardView.tsx';
import {
  placeAside,
  placeBeside,
  placeSheet,
  type CardPlace,
  type Size,
} from '../core/card/place-card.ts';
import type { Box } from '../core/card/safe-triangle.ts';
import { guardCard, type CardGuard } from './card-guard.ts';
import { findParent, mountHost, type CardHost } from './card-host.ts';
import { watchDrag } from './watch-drag.ts';

/** As long as the fade in card.css. */
const LEAVE_MS = 80;

/** What a card is mounted with. */
export interface MountOptions {
  /** A node of the word the card is for. */
  word: Node | null;
  theme: 'light' | 'dark';
  /** The style sheet of cards. */
  styles: string;
  isSheet: boolean;
  isPinned: () => boolean;
  /** A sheet was drawn out of the window, or further into it. */
  onDrag: (to: 'out' | 'in') => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A card on the page: one element, in the top layer, with a closed root. */
export class MountedCard {
  readonly host: HTMLElement;
  readonly guard: CardGuard;
  readonly #options: MountOptions;
  readonly #cardHost: CardHost;
  readonly #shell = document.createElement('div');
  #notch: CardPlace['notch'] = null;
  #props: CardViewProps | null = null;
  #room: number | null = null;

  /** Adds the element, empty; `remove` takes it away. */
  constructor(options: MountOptions) {
    this.#options = options;
    this.#cardHost = mountHost(findParent(options.word), options.styles);
    const { element, root } = this.#cardHost;
    this.host = element;
    this.guard = guardCard(element);
    const shell = this.#shell;
    shell.className = 'shell';
    // The words of a card are English, whatever the page is written in.
    shell.lang = 'en';
    shell.dir = 'ltr';
    shell.dataset['theme'] = options.theme;
    if (options.isSheet) {
      shell.dataset['sheet'] = '';
      this.#cardHost.stickTo('bottom');
      watchDrag(shell, options.onDrag);
    }
    root.append(shell);
    shell.addEventListener('keydown', options.onKey);
    shell.addEventListener('click', (event) => this.#sift(event), true);
  }

  /** Draws what the card shows now. */
  draw(props: CardViewProps) {
    this.#props = props;
    this.#paint();
  }

  /** Puts it beside a word, or at the right edge when pinned, and returns where it lies. */
  place(word: DOMRect | null): Box {
    if (!this.#options.isSheet) {
      this.#measure((card) => {
        const { left, top, maxHeight, notch } = this.#findPlace(word, card);
        this.#cardHost.moveTo(left, top);
        this.#notch = notch;
        return maxHeight;
      });
    }
    this.#paint();
    return this.host.getBoundingClientRect();
  }

  /** How high a sheet is with room enough. */
  sheetHeight(): number {
    let sheetHeight = 0;
    this.#measure(({ height }) => {
      sheetHeight = height;
      return this.#room;
    });
    return sheetHeight;
  }

  /** Puts a sheet at the end of the window where it leaves a word in sight. */
  placeSheet(word: DOMRect | null, sheetHeight: number) {
    const { side, maxHeight } = placeSheet({
      word,
      sheetHeight,
      windowHeight: innerHeight,
    });
    this.#giveRoom(maxHeight);
    this.#shell.dataset['side'] = side;
    this.#cardHost.stickTo(side);
  }

  /** Measures the card as if it had room enough, and gives it the room that comes back. */
  #measure(find: (card: DOMRect) => number | null) {
    // Without its limit it has nothing to scroll, and forgets how far it was.
    const scroller = this.#scroller();
    const scrolled = scroller?.scrollTop ?? 0;
    const room = this.#room;
    this.#giveRoom(null);
    const card = this.host.getBoundingClientRect();
    this.#room = room;
    this.#giveRoom(find(card));
    if (scroller) scroller.scrollTop = scrolled;
  }

  #findPlace(word: DOMRect | null, card: Size): CardPlace {
    const { documentElement } = document;
    // Less the scroll bar, which the inner width has in it.
    const window = {
      width: documentElement.clientWidth || innerWidth,
      height: innerHeight,
    };
    if (this.#options.isPinned() || !word) return placeAside(card, window);
    const isRtl = getComputedStyle(documentElement).direction === 'rtl';
    return placeBeside({ word, card, window, isRtl });
  }

  /** Scrolls to a panel that was opened; one that floats over the card is moved into the window. */
  reveal(panel: Panel) {
    const scroller = this.#scroller();
    const part = this.#shell.querySelector<HTMLElement>(
      `[data-panel="${panel}"]`,
    );
    if (!scroller || !part) return;
    const { top, bottom } = part.getBoundingClientRect();
    if (!scroller.contains(part)) {
      part.style.translate = `0 ${Math.max(0, -top)}px`;
      return;
    }
    const seen = scroller.getBoundingClientRect();
    const below = bottom - seen.bottom;
    scroller.scrollTop += Math.max(0, Math.min(below, top - seen.top));
  }

  /** The part that scrolls: the middle, or in a low window all of the card. */
  #scroller(): Element | null {
    const middle = this.#shell.querySelector('.middle');
    return middle && getComputedStyle(middle).overflowY === 'visible'
      ? middle.parentElement
      : middle;
  }

  /** Moves the focus to the name. */
  focusName() {
    this.#cardHost.root.getElementById('name')?.focus();
  }

  /** The controls of the card in order. */
  controls(): HTMLElement[] {
    return [...this.#shell.querySelectorAll<HTMLElement>('a[href], button')];
  }

  /** What has the focus in the card; null where nothing has. */
  focused(): Element | null {
    return this.#cardHost.root.activeElement;
  }

  /** Takes it off the page, after its fade unless `isAtOnce`. */
  remove(isAtOnce: boolean) {
    this.guard.stop();
    const drop = () => {
      render(null, this.#shell);
      this.host.remove();
    };
    if (isAtOnce) {
      drop();
      return;
    }
    this.#shell.dataset['leaving'] = '';
    this.host.style.setProperty('pointer-events', 'none', 'important');
    setTimeout(drop, LEAVE_MS);
  }

  /** Lets no made-up click through, and to guarded controls only those that were meant. */
  #sift(event: MouseEvent) {
    const { target } = event;
    const isGuarded =
      target instanceof Element && target.closest('[data-guarded]') !== null;
    if (event.isTrusted && (!isGuarded || this.guard.allows(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #paint() {
    if (!this.#props) return;
    render(
      <>
        <CardView {...this.#props} />
        {this.#notch && <Notch {...this.#notch} />}
      </>,
      this.#shell,
    );
  }

  /** Limits the height besides what the window does. */
  #giveRoom(px: number | null) {
    this.#room = px;
    this.#shell.style.setProperty('--most', px === null ? '' : `${px}px`);
  }
}

function Notch({ left, side }: NonNullable<CardPlace['notch']>) {
  const edge = side === 'top' ? { top: '-8px' } : { bottom: '-8px' };
  return (
    <svg
      class="notch"
      data-side={side}
      viewBox="0 0 18 9"
      aria-hidden="true"
      style={{ left: `${left}px`, ...edge }}
    >
      <path d="M0 9 9 .5 18 9" />
    </svg>
  );
}
