import type { Lexicon } from '../../core/scan/lexicon.ts';
import { createPageScans, type PageScans } from '../../core/scan/page-scans.ts';
import type { ScanQuestion } from '../../core/scan/scan-question.ts';

let scans: PageScans | null = null;

/** Makes a lexicon ready, as a background does once when it starts; returns the milliseconds. Runs in a page of its own. */
export function setUp(lexicon: Lexicon): number {
  const start = performance.now();
  scans = createPageScans(lexicon);
  // What is made for the first page serves all.
  const context = { title: null, language: null, url: null };
  scans.answer({ page: '', context, texts: [], added: [], removed: [] });
  return performance.now() - start;
}

/** Answers a question, as JSON, so many times as if as many pages asked it. Runs in the page that was set up. */
export function warmUp([question, times]: [string, number]): void {
  // It was made by the bench.
  const asked = JSON.parse(question) as ScanQuestion;
  for (let time = 0; time < times; time += 1)
    scans?.answer({ ...asked, page: `warm${time}` });
}

/** The answer to a question, both as JSON, and the milliseconds that it took. Runs in the page that was set up. */
export function weigh(question: string): { answer: string; totalMs: number } {
  const start = performance.now();
  // It was made by the bench.
  const answer = scans?.answer(JSON.parse(question) as ScanQuestion) ?? null;
  return {
    answer: JSON.stringify(answer),
    totalMs: performance.now() - start,
  };
}
