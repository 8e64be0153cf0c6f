import type { CardDesign } from '../../core/card/card-design.ts';
import type { SieveNames } from '../../core/scan/sieve-names.ts';
import type { Weighing } from '../../page/scan-client.ts';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';

/** The way from one page to the background, which weighs its names. */
export interface ScanLine extends Weighing {
  /** What cards look like; null before there can be mentions. */
  cardDesign(): CardDesign | null;
}

/** Makes the way from the page of this script to the background. */
export function createScanLine(names: SieveNames): ScanLine {
  let cardDesign: CardDesign | null = null;
  let spentMs = 0;
  return {
    names,
    async ask(question) {
      const answer = await ask('scanPage', question);
      if (answer === FAILED) return FAILED;
      cardDesign = answer.cardDesign ?? cardDesign;
      spentMs += answer.spentMs;
      return answer.scan;
    },
    get spentMs() {
      return spentMs;
    },
    cardDesign: () => cardDesign,
  };
}
