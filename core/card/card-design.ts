import type { FactStatus } from '../model/fact.ts';
import type { Card, HideChoice } from './card.ts';

/** An icon as SVG paths on a grid of 16: lines, and areas filled in the same colour. */
export interface Drawing {
  strokes?: string;
  fills?: string;
}

/** A drawing with the name of what it is the mark of. */
export interface NamedDrawing extends Drawing {
  name: string;
}

/** The mark of a status, with what the status means. */
export interface StatusDrawing extends NamedDrawing {
  status: FactStatus;
  meaning: string;
}

/** An icon that cards draw, whatever they are about. */
export type CardIconName =
  | HideChoice['icon']
  | 'sliders'
  | 'pin'
  | 'pinned'
  | 'close'
  | 'chevron-up'
  | 'chevron-down';

/** What all cards look like. A page gets it once, with the first answer about its names, and carries none of it before. */
export interface CardDesign {
  /** The style sheet of cards. */
  styles: string;
  /** The icon and the name of each kind. */
  kinds: Readonly<Record<Card['kind'], NamedDrawing>>;
  marks: Readonly<Record<FactStatus, StatusDrawing>>;
  icons: Readonly<Record<CardIconName, Drawing>>;
}
