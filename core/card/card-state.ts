import {
  distance,
  isPassing,
  samplePointer,
  type PointerSample,
} from './pointer-speed.ts';
import { isInSafeTriangle, type Box, type Point } from './safe-triangle.ts';

/** How soon a card opens when another is open or just closed: the reader is comparing. */
const NEXT_DELAY_MS = 100;
/** For how long after closing the next card counts as the next of a row. */
const ROW_MS = 600;
/** Time to come back after leaving word, way and card. */
const CLOSE_DELAY_MS = 300;
/** Movement that still is rest. */
const REST_PX = 6;
/** Time a fast pointer has to rest even where the delay is set to 0. */
const FAST_REST_MS = 50;

/** How a card was opened; only one opened by hovering closes when the pointer leaves. */
export type OpenedBy = 'hover' | 'key' | 'tap';

/** The card that is open. */
export interface OpenCard {
  /** Key of its mention. */
  mention: number;
  /** Told to whoever answers, so that a late answer is known as one. */
  token: number;
  by: OpenedBy;
  isPinned: boolean;
}

/** Everything that opening and closing depends on. Times are ms of one clock. */
export interface CardState {
  open: OpenCard | null;
  /** The mention the pointer rests on, and when its card opens. */
  waiting: { mention: number; from: Point; dueMs: number } | null;
  closesAtMs: number | null;
  closedAtMs: number | null;
  /** The pointer's last place on the word of the open card. */
  onWord: Point | null;
  /** Where the open card lies, once it does. */
  card: Box | null;
  lastMove: PointerSample | null;
  tokens: number;
}

/** What may change the state; `timeMs` is when it happened. */
export type CardEvent = CardHappening & { timeMs: number };

/** What happened, without its time. */
export type CardHappening =
  | {
      type: 'move';
      at: Point;
      /** Key of the mention under the pointer. */
      mention: number | null;
      isOverCard: boolean;
      /** Whether a button is held or text is being selected. */
      isBusy: boolean;
    }
  /** The pointer left the window. */
  | { type: 'leave' }
  /** The time of `wakeAtMs` came. */
  | { type: 'wake' }
  | { type: 'open'; mention: number; by: 'key' | 'tap' }
  /** The card was put at a place. */
  | { type: 'placed'; card: Box }
  /** A button was pressed outside the card. */
  | { type: 'press' }
  | { type: 'scroll'; isWordInView: boolean }
  /** The keyboard is used inside the card. */
  | { type: 'focus' }
  | { type: 'pin' }
  | { type: 'escape' }
  | { type: 'close' };

/** What the user chose about opening. */
export interface CardTiming {
  /** Rest before a card opens, in ms. */
  delayMs: number;
  opensOnHover: boolean;
}

/** Nothing open, nothing waited for. */
export const CLOSED: CardState = {
  open: null,
  waiting: null,
  closesAtMs: null,
  closedAtMs: null,
  onWord: null,
  card: null,
  lastMove: null,
  tokens: 0,
};

/** The state after an event. The caller opens, moves and closes the card where `open` differs. */
export function step(
  state: CardState,
  event: CardEvent,
  timing: CardTiming,
): CardState {
  switch (event.type) {
    case 'move':
      return move(state, event, timing);
    case 'leave':
      return { ...leave(state, event.timeMs), waiting: null };
    case 'wake':
      return wake(state, event.timeMs);
    case 'open':
      return open(state, event.mention, event.by);
    case 'placed':
      return state.open ? { ...state, card: event.card } : state;
    case 'focus':
      return state.open
        ? { ...state, closesAtMs: null, open: { ...state.open, by: 'key' } }
        : state;
    case 'press':
      return isHeld(state)
        ? { ...state, waiting: null }
        : close(state, event.timeMs);
    case 'scroll':
      return event.isWordInView || isHeld(state)
        ? { ...state, waiting: null }
        : close(state, event.timeMs);
    case 'pin':
      return pin(state);
    case 'escape':
      return isHeld(state) ? pin(state) : close(state, event.timeMs);
    case 'close':
      return close(state, event.timeMs);
  }
}

/** When the state wants to be woken; null for never. */
export function wakeAtMs({ waiting, closesAtMs }: CardState): number | null {
  if (waiting === null) return closesAtMs;
  return closesAtMs === null
    ? waiting.dueMs
    : Math.min(waiting.dueMs, closesAtMs);
}

type MoveEvent = Extract<CardEvent, { type: 'move' }>;

function move(
  state: CardState,
  event: MoveEvent,
  timing: CardTiming,
): CardState {
  const { at, timeMs } = event;
  const lastMove = samplePointer(at, timeMs, state.lastMove);
  const moved: CardState = { ...state, lastMove };
  if (event.isOverCard && state.open) {
    return { ...moved, waiting: null, closesAtMs: null };
  }
  if (event.mention !== null && event.mention === state.open?.mention) {
    return { ...moved, waiting: null, closesAtMs: null, onWord: at };
  }
  if (isOnItsWay(state, at)) {
    return { ...moved, waiting: null, closesAtMs: null };
  }
  const left = leave(moved, timeMs);
  const isWanted = timing.opensOnHover && !event.isBusy;
  return event.mention !== null && isWanted
    ? rest(left, event.mention, event, timing)
    : { ...left, waiting: null };
}

/** Begins to wait, goes on waiting while the pointer rests, begins anew when it moves on. */
function rest(
  state: CardState,
  mention: number,
  { at, timeMs }: MoveEvent,
  timing: CardTiming,
): CardState {
  const { waiting } = state;
  const isFast = state.lastMove !== null && isPassing(state.lastMove);
  const isResting =
    waiting?.mention === mention && distance(waiting.from, at) <= REST_PX;
  if (isResting && !isFast) return state;
  const isInRow =
    state.open !== null ||
    (state.closedAtMs !== null && timeMs - state.closedAtMs < ROW_MS);
  const delayMs = isInRow
    ? Math.min(NEXT_DELAY_MS, timing.delayMs)
    : timing.delayMs;
  const dueMs = timeMs + (isFast ? Math.max(delayMs, FAST_REST_MS) : delayMs);
  return { ...state, waiting: { mention, from: at, dueMs } };
}

function wake(state: CardState, timeMs: number): CardState {
  const { waiting, closesAtMs } = state;
  if (waiting && timeMs >= waiting.dueMs) {
    return { ...open(state, waiting.mention, 'hover'), onWord: waiting.from };
  }
  return closesAtMs !== null && timeMs >= closesAtMs
    ? { ...close(state, timeMs), waiting }
    : state;
}

/** A pinned card stays pinned and takes what is opened next. */
function open(state: CardState, mention: number, by: OpenedBy): CardState {
  const isPinned = state.open?.isPinned ?? false;
  const token = state.tokens + 1;
  return {
    ...state,
    open: { mention, token, by, isPinned },
    waiting: null,
    closesAtMs: null,
    onWord: null,
    card: isPinned ? state.card : null,
    tokens: token,
  };
}

function close(state: CardState, timeMs: number): CardState {
  return {
    ...CLOSED,
    tokens: state.tokens,
    lastMove: state.lastMove,
    closedAtMs: state.open ? timeMs : state.closedAtMs,
  };
}

/** Unpinned by whatever means, a card waits for Esc, a click or the close button. */
function pin(state: CardState): CardState {
  if (!state.open) return state;
  const isPinned = !state.open.isPinned;
  return {
    ...state,
    closesAtMs: null,
    open: { ...state.open, isPinned, by: isPinned ? state.open.by : 'key' },
  };
}

function leave(state: CardState, timeMs: number): CardState {
  if (state.open?.by !== 'hover' || state.open.isPinned) return state;
  return { ...state, closesAtMs: state.closesAtMs ?? timeMs + CLOSE_DELAY_MS };
}

function isHeld({ open: card }: CardState): boolean {
  return card?.isPinned ?? false;
}

function isOnItsWay({ open: card, onWord, card: box }: CardState, at: Point) {
  if (card?.by !== 'hover' || card.isPinned || !onWord || !box) return false;
  return isInSafeTriangle(at, onWord, box);
}
