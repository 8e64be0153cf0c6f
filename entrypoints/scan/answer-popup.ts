import type { Cards } from '../../page/start-cards.ts';
import type { StartedPage } from '../../page/start-page.ts';
import { answerMessages } from '../../platform/answer.ts';
import { parseMentionPlace, parseNothing } from './parse-questions.ts';
import { chooseMention, reportPage } from './report-page.ts';

/** Tells the popup what is marked on a page, and shows the mention that it or a command names. */
export function answerPopup(
  page: StartedPage,
  cards: () => Cards | null,
): void {
  answerMessages({
    readPage: {
      parse: parseNothing,
      answer: () => reportPage(document, page),
    },
    showMention: {
      parse: parseMentionPlace,
      answer(place) {
        const all = page.layer()?.all() ?? [];
        const shown = cards()?.shown() ?? null;
        const index = chooseMention(all, shown, place);
        const mention = index === null ? undefined : all[index];
        if (index === null || !mention) return null;
        cards()?.show(mention);
        return { index };
      },
    },
  });
}
