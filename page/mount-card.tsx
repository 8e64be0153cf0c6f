import { render } from 'preact';
import { CardView, type CardViewProps } from '../components/card/CardView.tsx';
import cardCss from '../components/card/card.css?inline';
import partsCss from '../components/parts/parts.css?inline';
import tokensCss from '../components/parts/tokens.css?inline';
import type { Box } from '../core/card/safe-triangle.ts';
import { guardCard, type CardGuard } from './card-guard.ts';
import { findParent, mountHost } from './card-host.ts';
import { placeCard, placePinned, type CardPlace } from './place-card.ts';
import { watchDrag } from './watch-drag.ts';

const CSS = tokensCss + partsCss + cardCss;
/** As long as the fade in card.css. */
const LEAVE_MS = 80;

/** A card on the page. */
export interface MountedCard {
  readonly host: HTMLElement;
  readonly guard: CardGuard;
  /** Draws what the card shows now. */
  draw(props: CardViewProps): void;
  /** Puts it beside a word, or at the right edge when pinned, and returns where it lies. */
  place(word: DOMRect | null): Promise<Box>;
  /** Moves the focus to the name. */
  focusName(): void;
  /** The controls of the card in order. */
  controls(): HTMLElement[];
  /** The control that has the focus; null where none has. */
  focused(): Element | null;
  /** Takes it off the page, after its fade unless `isAtOnce`. */
  remove(isAtOnce: boolean): void;
}

/** What a card is mounted with. */
export interface MountOptions {
  /** A node of the word the card is for. */
  word: Node | null;
  theme: 'light' | 'dark';
  isSheet: boolean;
  isPinned: () => boolean;
  /** A sheet was drawn down, or up. */
  onDrag: (to: 'down' | 'up') => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Puts an empty card on the page: one element, in the top layer, with a closed root. */
export function mountCard(options: MountOptions): MountedCard {
  const { isSheet } = options;
  const host = mountHost(findParent(options.word), CSS);
  const { element, root } = host;
  const shell = document.createElement('div');
  shell.className = 'shell';
  shell.dataset['theme'] = options.theme;
  if (isSheet) shell.dataset['sheet'] = '';
  root.append(shell);
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) options.onKey(event);
  });
  const guard = guardCard(element);
  if (isSheet) watchDrag(shell, options.onDrag);
  let place: CardPlace | null = null;
  let props: CardViewProps | null = null;

  const paint = () => {
    if (!props) return;
    const notch = isSheet || options.isPinned() ? null : place?.notch;
    render(
      <>
        <CardView {...props} />
        {notch && <Notch {...notch} />}
      </>,
      shell,
    );
  };
  const setHeight = (px: number | null) => {
    const card = shell.querySelector<HTMLElement>('.card');
    if (card) card.style.maxHeight = px === null ? '' : `${px}px`;
  };
  return {
    host: element,
    guard,
    draw(next) {
      props = next;
      paint();
    },
    async place(word) {
      if (isSheet) {
        element.style.setProperty('top', 'auto', 'important');
        element.style.setProperty('bottom', '0', 'important');
      } else if (options.isPinned() || !word) {
        setHeight(null);
        const { left, top } = placePinned(element);
        host.moveTo(left, top);
      } else {
        setHeight(null);
        place = await placeCard(word, element);
        setHeight(place.maxHeight);
        host.moveTo(place.left, place.top);
      }
      paint();
      return element.getBoundingClientRect();
    },
    focusName: () => root.getElementById('name')?.focus(),
    controls: () => [
      ...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)'),
    ],
    focused: () => root.activeElement,
    remove(isAtOnce) {
      guard.stop();
      const drop = () => {
        render(null, shell);
        element.remove();
      };
      if (isAtOnce) return drop();
      shell.dataset['leaving'] = '';
      element.style.setProperty('pointer-events', 'none', 'important');
      setTimeout(drop, LEAVE_MS);
    },
  };
}

function Notch({ left, side }: CardPlace['notch']) {
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
