import type { Lexicon } from './lexicon.ts';
import type { Mention, PageContext, PageScan } from './mention.ts';
import { createPageScan } from './page-scan.ts';
import {
  type FoundSubject,
  RUNS_LIMIT,
  type ScanAnswer,
  type ScanQuestion,
} from './scan-question.ts';

/** A run by the key that its page gave it. */
interface AskedRun {
  /** Its key in the scan; 0 where it cannot hold a mention, or is beyond what is weighed. */
  key: number;
  length: number;
  /** The mentions that its page knows of. */
  told: readonly Mention[];
}

/** What a run takes beside its text, counted as UTF-16 code units. */
const RUN_COST = 200;

/** A question with its answer, and how long its texts are. */
interface Exchange {
  question: ScanQuestion;
  answer: ScanAnswer;
  length: number;
}

/** A page that asked for its names: its scan, and what it was told so far. */
export class AskedPage {
  readonly #lexicon: Lexicon;
  readonly #scan: PageScan;
  readonly #runs = new Map<number, AskedRun>();
  #length = 0;
  #last: Exchange | null = null;

  constructor(lexicon: Lexicon, context: PageContext) {
    this.#lexicon = lexicon;
    this.#scan = createPageScan(lexicon, context);
  }

  /** How much is kept for it, in UTF-16 code units: text of runs and of its last question, and as much as each run takes besides. */
  get length(): number {
    const besides = this.#runs.size * RUN_COST;
    return this.#length + besides + (this.#last?.length ?? 0);
  }

  /** What was answered last where that question comes again, as its answer was lost on the way; else null. */
  repeat(question: ScanQuestion): ScanAnswer | null {
    const last = this.#last;
    return last && isSame(last.question, question) ? last.answer : null;
  }

  /** Takes in what a question tells and says what changed by it. */
  answer(question: ScanQuestion): ScanAnswer {
    this.#takeIn(question);
    const mentions = this.#tellNews(question);
    const answer: ScanAnswer = {
      mentions,
      subjects: subjectsOf(this.#lexicon, mentions),
      names: this.#scan.marksSurroundings ? this.#lexicon.sieves.all : null,
    };
    const { texts, added } = question;
    const length = [...texts, ...added.map(([, text]) => text)].reduce(
      (sum, text) => sum + text.length,
      0,
    );
    // What is longer is weighed again rather than kept.
    this.#last = length > RUNS_LIMIT ? null : { question, answer, length };
    return answer;
  }

  #takeIn({ texts, added, removed }: ScanQuestion): void {
    for (const text of texts) this.#scan.addText(text);
    for (const key of removed) {
      this.#forget(key);
      this.#runs.delete(key);
    }
    for (const [key, text] of added) {
      const told = this.#forget(key);
      const isTooMuch = this.#length + text.length > RUNS_LIMIT;
      const inScan = isTooMuch ? 0 : this.#scan.addRun(text);
      const length = inScan === 0 ? 0 : text.length;
      this.#length += length;
      this.#runs.set(key, { key: inScan, length, told });
    }
  }

  /** Takes a run out of the scan; gives the mentions of it that the page knows of. */
  #forget(key: number): readonly Mention[] {
    const run = this.#runs.get(key);
    if (!run) return [];
    this.#scan.removeRun(run.key);
    this.#length -= run.length;
    return run.told;
  }

  /** The mentions that the page does not know of, and those of added runs in any case. */
  #tellNews({ added }: ScanQuestion): [key: number, readonly Mention[]][] {
    const keys = new Set(added.map(([key]) => key));
    return [...this.#runs].flatMap(([key, run]) => {
      const { told } = run;
      const found = this.#scan.mentionsOf(run.key);
      run.told = found;
      const isNews = keys.has(key)
        ? found.length + told.length > 0
        : !isSame(found, told);
      return isNews ? [[key, found]] : [];
    });
  }
}

/** What a page needs to know of those that mentions are of. */
function subjectsOf(
  { topics, entities }: Lexicon,
  mentions: ScanAnswer['mentions'],
): Record<string, FoundSubject> {
  const ids = mentions.flatMap(([, found]) => found.map((one) => one.entity));
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const about = topics[id];
      const isProduct = entities.some((one) => one.id === id && one.isProduct);
      const subject: FoundSubject = {
        ...(about ? { topics: about } : {}),
        ...(isProduct ? { isProduct } : {}),
      };
      return [id, subject];
    }),
  );
}

/** Whether two values of plain data say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
