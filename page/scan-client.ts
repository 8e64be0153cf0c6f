import type { Mention, PageContext } from '../core/scan/mention.ts';
import {
  CONTEXT_LIMIT,
  type FoundSubject,
  RUNS_LIMIT,
  type ScanAnswer,
  type ScanQuestion,
  TEXT_LIMIT,
} from '../core/scan/scan-question.ts';
import type { SieveNames } from '../core/scan/sieve-names.ts';
import { createSieve, type Sieve } from '../core/scan/sieve.ts';

/** Waits before an unanswered question is asked again, in ms; afterwards nobody asks until there is something new to tell. */
const RETRIES_MS = [2_000, 10_000];
/** How long nobody asks at all after that, in ms. */
const GIVEN_UP_MS = 10_000;

/**
 * Between two questions the background is left alone so many times as long as
 * the last one took it: it serves all pages.
 */
const REST = 20;
/** But no longer than that, in ms. */
const LONGEST_REST_MS = 30_000;

/**
 * Asks whoever holds the lexicon what a page says. The answer is null where the
 * page has to tell everything again, and `failed` where nobody answers.
 */
export type AskScan = (
  question: ScanQuestion,
) => Promise<ScanAnswer | null | 'failed'>;

/** The names to look for, and who says what they mean. */
export interface Weighing {
  /** Those that count on every page. */
  names: SieveNames;
  ask: AskScan;
  /** Milliseconds that answering took so far. */
  readonly spentMs: number;
}

/** What a client is given. */
export interface ClientOptions {
  context: PageContext;
  weighing: Weighing;
  /** What is known of entities and contracts, by their id; answers add to it. */
  subjects: Map<string, FoundSubject>;
  /** Hears which runs may have other mentions than before. */
  onAnswer: (keys: ReadonlySet<number>) => void;
}

/** Tells what stands on one page where its mentions are weighed, and keeps what is answered. */
export class ScanClient {
  readonly #options: ClientOptions;
  readonly #page = Math.random().toString(36).slice(2);
  readonly #runs = new Map<number, string>();
  readonly #texts: string[] = [];
  #textLength = 0;
  #runsLength = 0;
  #lastKey = 0;
  readonly #mentions = new Map<number, readonly Mention[]>();
  /** What was not told yet; all of it where `isKnown` does not hold. */
  #added = new Set<number>();
  #removed: number[] = [];
  #newTexts: string[] = [];
  #isKnown = false;
  #isAsking = false;
  #isResting = false;
  /** Whether somebody wanted to tell something meanwhile. */
  #isWaiting = false;
  #isWide = false;
  #isOver = false;
  #failures = 0;
  /** Finds where on the page there may be something to tell; another one once an answer lets more count. */
  sieve: Sieve;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.sieve = createSieve(options.weighing.names, 'always');
  }

  /** Whether runs came or went that nobody was told of. */
  get hasNews(): boolean {
    return this.#added.size + this.#removed.length > 0;
  }

  /** Whether any text of the page was added. */
  get hasText(): boolean {
    return this.#textLength > 0;
  }

  /** How much more text tells anything, in UTF-16 code units. */
  get wanted(): number {
    return TEXT_LIMIT - this.#textLength;
  }

  /** Adds text of the page by which its names are weighed; what is not wanted any more is left out. */
  addText(text: string): void {
    const part = text.slice(0, Math.max(0, this.wanted));
    if (part === '') return;
    this.#textLength += part.length;
    this.#texts.push(part);
    this.#newTexts.push(part);
  }

  /** Adds a run and returns its key: 0 where it cannot hold a mention, or the page has more text with names than is weighed. */
  addRun(text: string): number {
    const isTooMuch = this.#runsLength + text.length > RUNS_LIMIT;
    if (isTooMuch || !this.sieve.holdsAny(text)) return 0;
    this.#runsLength += text.length;
    const key = ++this.#lastKey;
    this.#runs.set(key, text);
    this.#added.add(key);
    return key;
  }

  /** Forgets a run. */
  removeRun(key: number): void {
    const text = this.#runs.get(key);
    if (text === undefined) return;
    this.#runs.delete(key);
    this.#runsLength -= text.length;
    this.#mentions.delete(key);
    if (!this.#added.delete(key)) this.#removed.push(key);
  }

  /** The mentions of a run by what was answered so far, in order of start. */
  mentionsOf(key: number): readonly Mention[] {
    return this.#mentions.get(key) ?? [];
  }

  /** Asks nothing more and hears no answer. */
  stop(): void {
    this.#isOver = true;
  }

  /** Tells what is new, if anything is. */
  tell(): void {
    this.#isWaiting = this.#isResting;
    if (this.#isAsking || this.#isResting || this.#isOver) return;
    if (this.hasNews) void this.#ask();
  }

  async #ask(): Promise<void> {
    const { weighing } = this.#options;
    const question = this.#takeQuestion();
    const { spentMs } = weighing;
    this.#isAsking = true;
    const answer = await weighing.ask(question);
    this.#isAsking = false;
    if (this.#isOver) return;
    const restMs = (weighing.spentMs - spentMs) * REST;
    if (restMs > 0) this.#rest(Math.min(restMs, LONGEST_REST_MS), true);
    // A whole question needs nothing from before.
    if (answer === 'failed' || (answer === null && question.context)) {
      this.#tellAllAgain();
      this.#restAfterFailure();
      return;
    }
    this.#failures = 0;
    if (answer === null) this.#tellAllAgain();
    else this.#take(answer, question);
    this.tell();
  }

  #restAfterFailure(): void {
    const wait = RETRIES_MS[this.#failures];
    this.#failures = wait === undefined ? 0 : this.#failures + 1;
    this.#rest(wait ?? GIVEN_UP_MS, wait !== undefined);
  }

  /** Asks nothing for a while, and then what is new if it is told to. */
  #rest(restMs: number, goesOn: boolean): void {
    this.#isResting = true;
    setTimeout(() => {
      this.#isResting = false;
      if (goesOn || this.#isWaiting) this.tell();
    }, restMs);
  }

  #takeQuestion(): ScanQuestion {
    const { title, language, url } = this.#options.context;
    const isFirst = !this.#isKnown;
    const keys = isFirst ? this.#runs.keys() : this.#added;
    const question: ScanQuestion = {
      page: this.#page,
      context: isFirst
        ? { title: cut(title), language: cut(language), url: cut(url) }
        : null,
      texts: isFirst ? [...this.#texts] : this.#newTexts,
      added: Array.from(keys, (key) => [key, this.#runs.get(key) ?? '']),
      removed: isFirst ? [] : this.#removed,
    };
    this.#added = new Set();
    this.#removed = [];
    this.#newTexts = [];
    this.#isKnown = true;
    return question;
  }

  /** Nobody can tell what of a lost question was heard. */
  #tellAllAgain(): void {
    this.#isKnown = false;
    this.#added = new Set(this.#runs.keys());
  }

  #take(answer: ScanAnswer, { added }: ScanQuestion): void {
    const changed = new Set<number>();
    const told = new Map(answer.mentions);
    for (const [key] of added) {
      // Of what was added and has no mention nothing needs to be said.
      if (!told.has(key)) told.set(key, []);
    }
    for (const [key, mentions] of told) {
      // It may have left the page meanwhile.
      if (!this.#runs.has(key)) continue;
      this.#mentions.set(key, mentions);
      changed.add(key);
    }
    for (const [id, subject] of Object.entries(answer.subjects))
      this.#options.subjects.set(id, subject);
    if (answer.names) this.#widen(answer.names);
    this.#options.onAnswer(changed);
  }

  /** Lets more names count; once for a page. */
  #widen(names: SieveNames): void {
    if (this.#isWide) return;
    this.#isWide = true;
    this.sieve = createSieve(names, 'always');
  }
}

/** Pages say what they like of themselves. */
function cut(text: string | null): string | null {
  return text?.slice(0, CONTEXT_LIMIT) ?? null;
}
