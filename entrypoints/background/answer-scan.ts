import type { ScanQuestion } from '../../core/scan/scan-question.ts';
import type { Sender } from '../../platform/answer.ts';
import type { Answer } from '../../platform/messages.ts';
import { scanPage } from '../../platform/scan-page.ts';
import { CARD_DESIGN } from './card-design.ts';

/** What is found on a page, with what cards look like for one that asks first. Rejects when the package cannot be read. */
export async function answerScan(
  question: ScanQuestion,
  sender: Sender,
): Promise<Answer<'scanPage'>> {
  return {
    ...(await scanPage(question, sender)),
    cardDesign: question.context ? CARD_DESIGN : null,
  };
}
