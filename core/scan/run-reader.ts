import type { Named } from './alias-index.ts';
import { findDirect } from './find-definitions.ts';
import { findSumMentions } from './find-sum-mentions.ts';
import { SUM_HINT } from './find-sums.ts';
import type { Finder, NameTarget } from './finder.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { THRESHOLD, type FoundName } from './found-name.ts';
import type { Mention, PageContext } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Span } from './spans.ts';
import type { WeighingRun } from './view-name.ts';
import { weighName } from './weigh-name.ts';

/** The page that a run stands on. */
export interface RunPage {
  finder: Finder;
  page: PageEvidence;
  context: PageContext;
}

/**
 * Above so many names in one run, names of one form near each other share a
 * verdict, so that a wall of names costs no more than prose of its length.
 */
const MANY_NAMES = 64;
const SHARED_SPAN = 500;
/** The same for all runs of a page that holds so many. */
const MANY_ON_PAGE = 1_000;

/**
 * A reader for one run, or null where it holds neither a name nor a sum, so
 * that nothing on the page can make a mention of it.
 */
export function createRunReader(on: RunPage, text: string): RunReader | null {
  const { finder } = on;
  const folded = foldText(text);
  const named = finder.names.find(folded.text);
  if (
    named.length === 0 &&
    !SUM_HINT.test(folded.text) &&
    finder.peripheral.find(folded.text).length === 0
  )
    return null;
  const counted = new Map<number, number>();
  const run = { ...on, text: folded.text, named, counted };
  return new RunReader(run, text, folded);
}

/** The names of one run and what they mean. */
export class RunReader {
  /** What its names are weighed by. */
  readonly run: WeighingRun;
  readonly #original: string;
  readonly #folded: FoldedText;
  /** Whether what else the page says may change a verdict, names of the surroundings aside. */
  readonly #isOpen: boolean;
  /** The names that count on pages about contracts; null until they are looked for. */
  #peripheral: readonly Named<NameTarget>[] | null = null;
  /** What the page said when the mentions were weighed: its revision where that may change a verdict, else whether it is about contracts. */
  #state: number | boolean | null = null;
  #mentions: readonly Mention[] = [];

  constructor(run: WeighingRun, original: string, folded: FoldedText) {
    this.run = run;
    this.#original = original;
    this.#folded = folded;
    this.#isOpen =
      SUM_HINT.test(run.text) ||
      run.named.some(({ values }) =>
        values.some((target) => target.kind === 'entity' && target.isAmbiguous),
      );
    run.page.noteNames(run.named.length);
    for (const name of run.named) this.#learn(name);
  }

  /** The mentions by what the page says so far, in order of start. */
  mentions(): readonly Mention[] {
    const { page } = this.run;
    const state = this.#isOpen ? page.revision : page.isAboutContracts();
    if (this.#state === state) return this.#mentions;
    this.#state = state;
    const found = this.#findAll();
    this.#count(found);
    this.#mentions = found.map((name) => this.#unfold(name));
    return this.#mentions;
  }

  /** Takes its mentions out of the page's evidence. */
  forget(): void {
    this.run.page.noteNames(-this.run.named.length);
    this.#count([]);
  }

  /** The place in the run of a stretch of its folded text. */
  place({ start, end }: Span): Span {
    return { start: this.#folded.startOf(start), end: this.#folded.endOf(end) };
  }

  /** What a name tells about the page before anything is weighed. */
  #learn(named: Named<NameTarget>): void {
    const { page, text } = this.run;
    for (const target of named.values) {
      if (target.kind !== 'entity') continue;
      if (!target.isAmbiguous) {
        page.addName(target.index, text.slice(named.start, named.end));
        continue;
      }
      const definition = findDirect(text, named);
      if (definition === null) continue;
      if (page.isNameOf(definition.longForm, target.index))
        page.addName(target.index, definition.longForm);
      else page.addOtherDefinition(target.index, definition.longForm);
    }
  }

  #findAll(): FoundName[] {
    const { finder, page, text, named } = this.run;
    const isBusy = named.length > MANY_NAMES || page.names > MANY_ON_PAGE;
    const shared = new Map<string, FoundName>();
    const around = page.isAboutContracts()
      ? this.#weighAll((this.#peripheral ??= finder.peripheral.find(text)))
      : [];
    const names = this.#weighAll(
      named.filter((name) => !around.some((other) => isInside(name, other))),
      isBusy ? shared : null,
    );
    const clear = around.filter(
      (other) => !names.some((name) => overlaps(other, name)),
    );
    const entities = [...names, ...clear];
    const sums = findSumMentions({ text, finder, page, entities });
    return [...entities, ...sums].sort((a, b) => a.start - b.start);
  }

  /** The names that are mentions, each with the likeliest of its meanings. */
  #weighAll(
    named: readonly Named<NameTarget>[],
    shared: Map<string, FoundName> | null = null,
  ): FoundName[] {
    return named.flatMap((name) => {
      const verdicts = name.values.map((target) =>
        this.#verdict(name, target, shared),
      );
      const best = verdicts.reduce((a, b) =>
        b.probability > a.probability ? b : a,
      );
      return best.probability >= THRESHOLD ? [best] : [];
    });
  }

  #verdict(
    name: Named<NameTarget>,
    target: NameTarget,
    shared: Map<string, FoundName> | null,
  ): FoundName {
    if (shared === null) return weighName(this.run, name, target);
    const place = Math.floor(name.start / SHARED_SPAN);
    const key = `${target.kind} ${target.index} ${place} ${this.run.text.slice(name.start, name.end)}`;
    const known = shared.get(key);
    if (known !== undefined)
      return { ...known, start: name.start, end: name.end };
    const verdict = weighName(this.run, name, target);
    shared.set(key, verdict);
    return verdict;
  }

  #count(found: readonly FoundName[]): void {
    const next = new Map<number, number>();
    for (const { index } of found)
      if (index !== null) next.set(index, (next.get(index) ?? 0) + 1);
    const { counted, page } = this.run;
    for (const index of new Set([...next.keys(), ...counted.keys()])) {
      const change = (next.get(index) ?? 0) - (counted.get(index) ?? 0);
      counted.set(index, next.get(index) ?? 0);
      if (change !== 0) page.count(index, change);
    }
  }

  #unfold(found: FoundName): Mention {
    const { start, end } = this.place(found);
    const { entity, probability, evidence, isApproximate } = found;
    return {
      start,
      end,
      surface: this.#original.slice(start, end),
      entity,
      probability: Math.round(probability * 1000) / 1000,
      evidence,
      ...(isApproximate === true ? { isApproximate } : {}),
    };
  }
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
