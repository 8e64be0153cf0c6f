import { createPageScans, type PageScans } from '../core/scan/page-scans.ts';
import type { ScanAnswer, ScanQuestion } from '../core/scan/scan-question.ts';
import type { Sender } from './answer.ts';
import { loadLexicon } from './load-pack.ts';

/** In memory alone: nothing that a page tells is stored, in private windows or others. */
let opened: Promise<PageScans> | undefined;

/** What was found on a page. */
interface WeighedPage {
  scan: ScanAnswer | null;
  /** Milliseconds that it took, reading the lexicon aside. */
  spentMs: number;
}

/**
 * Weighs what a page tells. Gives null where the page must tell everything, as
 * this context was ended since it did. Rejects when the package cannot be
 * read; the next question tries again.
 */
export async function scanPage(
  question: ScanQuestion,
  sender: Sender,
): Promise<WeighedPage> {
  const scans = await openScans();
  const start = performance.now();
  const scan = scans.answer(question, placeOf(sender));
  return { scan, spentMs: performance.now() - start };
}

/** The document that asks, so that no page takes another's scan for its own. */
function placeOf({ tab, frameId, documentId }: Sender): string {
  return [tab?.id, frameId, documentId].join(' ');
}

async function openScans(): Promise<PageScans> {
  opened ??= loadLexicon().then((lexicon) => createPageScans(lexicon));
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}
