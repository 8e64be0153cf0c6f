import type { CardLook, Panel } from '../components/card/card-actions.ts';
import type { NoticeState } from '../components/card/card-props.ts';
import type { Card } from '../core/card/card.ts';
import type { CardSize } from '../core/settings.ts';
import type { WayBack } from './card-services.ts';

/** What an open card shows, as answers and its own controls change it. */
export interface CardScene {
  card: Card | null;
  notice: NoticeState | null;
  panels: Set<Panel>;
  copied: CardLook['copied'];
  /** Read out when it changes. */
  announcement: string;
  /** Takes back what the card hid; null while it hid nothing, and once that is back. */
  undo: WayBack['undo'] | null;
}

/** A card that waits for its first answer. */
export function createScene(): CardScene {
  return {
    card: null,
    notice: 'loading',
    panels: new Set(),
    copied: null,
    announcement: '',
    undo: null,
  };
}

/** Shows an answer in place of what the scene showed; a detailed card has its quotes open. */
export function showAnswer(
  scene: CardScene,
  answer: Card | null | 'failed',
  size: CardSize,
): void {
  scene.card = typeof answer === 'object' ? answer : null;
  scene.notice =
    answer === 'failed' ? 'failed' : answer === null ? 'filtered' : null;
  if (size === 'detailed') {
    for (const panel of listQuotes(scene)) scene.panels.add(panel);
  }
}

/** The panels of the quotes that a scene has, in the order of its facts. */
export function listQuotes({ card }: CardScene): Panel[] {
  return [...(card?.about ?? []), card?.otherSide?.fact]
    .filter((fact) => fact && fact.quotes.length > 0)
    .map((fact): Panel => `quote:${fact?.id ?? ''}`);
}
