import { AskedPage } from './asked-page.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScanAnswer, ScanQuestion } from './scan-question.ts';

/** The scans of the pages that asked last. */
export interface PageScans {
  /**
   * Weighs what a page tells. A question with a context begins its page anew;
   * one without is answered with null where the page is not known, or not any
   * more: then it must tell everything. Asked the same again at once, it
   * answers the same. A document shows one page at a time: of those that it
   * showed before nothing is kept.
   */
  answer(question: ScanQuestion, document?: string): ScanAnswer | null;
}

/** How much is kept. */
export interface PageScansLimits {
  maxPages?: number;
  /** In UTF-16 code units. */
  maxLength?: number;
}

/**
 * More pages than most readers have open that change by themselves; others ask
 * once. A page that was dropped costs as much as one that is opened.
 */
const MAX_PAGES = 40;
/** An article keeps some 30,000; what is known of its names takes many times as many bytes. */
const MAX_LENGTH = 2_000_000;

/**
 * Keeps the scans of pages, of all of them together as much as the limits say;
 * the page that asked longest ago goes first. The last one is kept in any case: it
 * would tell all of itself again with each change.
 */
export function createPageScans(
  lexicon: Lexicon,
  { maxPages = MAX_PAGES, maxLength = MAX_LENGTH }: PageScansLimits = {},
): PageScans {
  /** By what they are shown in; those that asked last are last. */
  const pages = new Map<string, { id: string; page: AskedPage }>();

  const dropOldest = () => {
    let length = pages.values().reduce((sum, { page }) => sum + page.length, 0);
    for (const [document, { page }] of pages) {
      const isTooMuch = pages.size > maxPages || length > maxLength;
      if (!isTooMuch || pages.size === 1) return;
      length -= page.length;
      pages.delete(document);
    }
  };

  return {
    answer(question, document = question.page) {
      const { page: id, context } = question;
      const shown = pages.get(document);
      const known = shown?.id === id ? shown.page : null;
      const repeated = known?.repeat(question);
      if (repeated) return repeated;
      const page = context ? new AskedPage(lexicon, context) : known;
      if (!page) return null;
      pages.delete(document);
      pages.set(document, { id, page });
      const answer = page.answer(question);
      dropOldest();
      return answer;
    },
  };
}
