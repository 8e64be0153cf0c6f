import type { Evidence, Mention } from '../core/scan/mention.ts';
import type { PageMention } from './mention-layer.ts';
import { offsetOf, type Run } from './run.ts';
import { sentenceOf, wordsOf } from './sentence-of.ts';
import { closestAcross, UNMARKED_SELECTOR } from './text-roles.ts';
import type { TextBoxes } from './text-boxes.ts';

let lastKey = 0;

/** A run with what is known of its place. */
export interface PlacedRun extends Run {
  /** Whether it is near the viewport and rendered. */
  isNear: boolean;
}

/** A mention of a run, with the range that is painted. */
export class FoundMention implements PageMention {
  readonly key = ++lastKey;
  readonly surface: string;
  readonly words: string;
  readonly entity: string;
  start: number;
  end: number;
  probability: number;
  evidence: readonly Evidence[];
  isApproximate?: boolean;
  run: PlacedRun;
  range: StaticRange;
  isMarked = false;
  /** Whether its text can be seen; null until it came near the viewport. */
  isSeen: boolean | null = null;
  readonly #boxes: TextBoxes;

  constructor(
    found: Mention,
    run: PlacedRun,
    range: StaticRange,
    boxes: TextBoxes,
  ) {
    this.surface = found.surface;
    this.words = wordsOf(found.surface);
    this.entity = found.entity;
    this.start = found.start;
    this.end = found.end;
    this.probability = found.probability;
    this.evidence = found.evidence;
    this.isApproximate = found.isApproximate;
    this.run = run;
    this.range = range;
    this.#boxes = boxes;
  }

  get sentence(): string {
    return sentenceOf(this.run.text, this.start, this.end);
  }

  link(): Element | null {
    const node = this.startNode();
    return node && closestAcross(node, 'a[href], area[href]');
  }

  startNode(): Text | null {
    const node = this.range.startContainer;
    // Ranges are made in text nodes only.
    return node.isConnected ? (node as Text) : null;
  }

  boxes(): readonly DOMRect[] {
    return this.isIntact() ? this.#boxes.of(this.range) : [];
  }

  /** Whether the words still stand where they were found. */
  isIntact(): boolean {
    const { startContainer, startOffset, endContainer, endOffset } = this.range;
    // Ranges are made in text nodes only.
    const first = startContainer as Text;
    if (!first.isConnected) return false;
    if (first === endContainer) {
      return first.data.slice(startOffset, endOffset) === this.surface;
    }
    const last = endContainer as Text;
    return (
      last.isConnected &&
      this.surface.startsWith(first.data.slice(startOffset)) &&
      first.data.length > startOffset &&
      endOffset > 0 &&
      last.data.length >= endOffset &&
      this.surface.endsWith(last.data.slice(0, endOffset))
    );
  }
}

/** Gives a mention its place in a run that was read anew; false where it does not stand there. */
export function moveTo(mention: FoundMention, run: PlacedRun): boolean {
  const { startContainer, startOffset, endContainer, endOffset } =
    mention.range;
  // Ranges are made in text nodes only.
  const first = { node: startContainer as Text, offset: startOffset };
  const last = { node: endContainer as Text, offset: endOffset };
  const start = offsetOf(run, first);
  const end = offsetOf(run, last);
  if (start === null || end === null) return false;
  if (run.text.slice(start, end) !== mention.surface) return false;
  mention.start = start;
  mention.end = end;
  mention.run = run;
  return true;
}

/** Whether a mention stands where marks may be painted. */
export function isMarkable(mention: FoundMention): boolean {
  const node = mention.startNode();
  return !node || closestAcross(node, UNMARKED_SELECTOR) === null;
}
