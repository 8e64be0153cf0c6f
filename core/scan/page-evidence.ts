import { findCues, type FoundCue } from './cue-index.ts';
import { foldText } from './fold-text.ts';
import { getOr } from './get-or.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageContext } from './mention.ts';
import { WORD_CLASS } from './letters.ts';
import { TEXT_LIMIT } from './scan-question.ts';

/** Words of a page for one entity and for the look-alike with most of them. */
export interface PageTally {
  own: readonly string[];
  other: readonly string[];
  /** Index of that look-alike; -1 where there is none. */
  sense: number;
}

/** Agency and supplier are both named this often before a page is taken to be about their business. */
const BUYER_MENTIONS = 3;
const VENDOR_MENTIONS = 2;

/** What the text and the runs of a page read so far say about all of its names. */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #context: PageContext;
  /** Text that was not read for words yet: many pages hold no name that is weighed by them. */
  readonly #unread: string[] = [];
  /** How much text there is, read or not. */
  #length = 0;
  /** Entity → look-alike (-1: itself) → cue → the word as the page has it. */
  readonly #words = new Map<number, Map<number, Map<string, string>>>();
  readonly #named = new Map<number, string>();
  readonly #otherDefinitions = new Map<number, string>();
  readonly #counts = new Map<number, number>();
  #titleCues: readonly FoundCue[] | null = null;
  #names = 0;
  /** Rises when something was learned that may change a verdict. */
  revision = 0;

  constructor(lexicon: Lexicon, context: PageContext) {
    this.#lexicon = lexicon;
    this.#context = context;
    this.addText(context.title ?? '');
    this.addText(wordsOfAddress(context.url));
  }

  /** Adds text to be read for its words, as far as the limit goes. */
  addText(text: string): void {
    const rest = TEXT_LIMIT - this.#length;
    if (rest <= 0) return;
    const read = foldText(text).text.slice(0, rest);
    this.#length += read.length;
    this.#unread.push(read);
    this.revision += 1;
  }

  /** How many names stand in the runs of the page, whatever they mean. */
  get names(): number {
    return this.#names;
  }

  /** Notes that names came to the page, or left it. */
  noteNames(change: number): void {
    this.#names += change;
  }

  /** Notes a name that has no other sense. */
  addName(entity: number, surface: string): void {
    if (this.#named.has(entity)) return;
    this.#named.set(entity, surface);
    this.revision += 1;
  }

  /** Notes that an abbreviation stands for something else on this page. */
  addOtherDefinition(entity: number, longForm: string): void {
    if (this.#otherDefinitions.has(entity)) return;
    this.#otherDefinitions.set(entity, longForm);
    this.revision += 1;
  }

  /** Notes by how much the number of an entity's mentions changed. */
  count(entity: number, change: number): void {
    const wasAbout = this.isAboutContracts();
    const isNew = !this.isMentioned(entity);
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + change);
    if (
      wasAbout !== this.isAboutContracts() ||
      isNew !== !this.isMentioned(entity)
    )
      this.revision += 1;
  }

  /** Whether an entity has a mention on the page, besides so many. */
  isMentioned(entity: number, besides = 0): boolean {
    return (this.#counts.get(entity) ?? 0) > besides;
  }

  /** The form without other senses by which the page names an entity, or null. */
  isNamed(entity: number): string | null {
    return this.#named.get(entity) ?? null;
  }

  /** What else the page says that the entity's abbreviation stands for, or null. */
  otherDefinition(entity: number): string | null {
    return this.#otherDefinitions.get(entity) ?? null;
  }

  /** Whether a long form is a name of an entity. */
  isNameOf(longForm: string, entity: number): boolean {
    const form = longForm.toLowerCase().replaceAll(/\s+/g, ' ');
    return (this.#lexicon.entities[entity]?.aliases ?? []).some((alias) => {
      const name = alias.text.toLowerCase();
      return !alias.isAmbiguous && (form.endsWith(name) || name.endsWith(form));
    });
  }

  /** Whether the page names an agency and a supplier so often that it is about their business. */
  isAboutContracts(): boolean {
    return (
      this.#countOf('buyer') >= BUYER_MENTIONS &&
      this.#countOf('vendor') >= VENDOR_MENTIONS
    );
  }

  /** The words of the page for and against an entity, those near one of its names left out. */
  tallyOf(entity: number, near: ReadonlySet<string>): PageTally {
    for (const text of this.#unread.splice(0)) this.#read(text);
    let sense = -1;
    let own: readonly string[] = [];
    let other: readonly string[] = [];
    for (const [index, words] of this.#words.get(entity) ?? []) {
      const rest = [...words].flatMap(([cue, word]) =>
        near.has(cue) ? [] : [word],
      );
      if (index < 0) own = rest;
      else if (rest.length > other.length) {
        sense = index;
        other = rest;
      }
    }
    return { own, other, sense };
  }

  /** The words of the page's title that speak for a sense. */
  get titleCues(): readonly FoundCue[] {
    return (this.#titleCues ??= this.#cuesIn(
      foldText(this.#context.title ?? '').text,
    ));
  }

  #countOf(role: 'buyer' | 'vendor'): number {
    let total = 0;
    for (const [entity, count] of this.#counts)
      if (this.#lexicon.entities[entity]?.role === role) total += count;
    return total;
  }

  #cuesIn(text: string): FoundCue[] {
    const span = { start: 0, end: text.length };
    return findCues(this.#lexicon.cues, text, span);
  }

  #read(text: string): void {
    for (const cue of this.#cuesIn(text))
      for (const [entity, sense] of cue.owners) {
        const senses = getOr(
          this.#words,
          entity,
          () => new Map<number, Map<string, string>>(),
        );
        const words = getOr(senses, sense, () => new Map<string, string>());
        if (words.has(cue.cue)) continue;
        words.set(cue.cue, text.slice(cue.start, cue.end));
      }
  }
}

/** The words of an address's path: `/news/ice-raids-2026` reads `news ice raids 2026`. */
function wordsOfAddress(url: string | null): string {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url ?? '')?.[1];
  if (!path) return '';
  return (path.match(new RegExp(`[${WORD_CLASS}]+`, 'g')) ?? []).join(' ');
}
