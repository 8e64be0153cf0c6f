import type { Named } from './alias-index.ts';
import { describeCandidate } from './describe-candidate.ts';
import type { CandidateView, Feature } from './feature.ts';
import { findDefinition } from './find-definitions.ts';
import type { Finder, NameTarget } from './finder.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Evidence, Mention, PageContext } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { readContext } from './read-context.ts';
import type { Span } from './sentences.ts';
import { findSumMentions } from './find-sum-mentions.ts';
import { weigh } from './weigh.ts';

/** The names of one run and what they mean. */
export interface RunReader {
  /** The mentions by what the page says so far, in order of start. */
  mentions(): readonly Mention[];
  /** Takes its mentions out of the page's evidence. */
  forget(): void;
  /** The ambiguous names with their features, for learning. */
  candidates(): readonly {
    span: Span;
    entity: string;
    features: readonly Feature[];
  }[];
}

/** A found mention in folded text, not yet in offsets of the run. */
export interface FoundMention extends Span {
  entity: string;
  index: number | null;
  probability: number;
  evidence: readonly Evidence[];
  isApproximate?: boolean;
}

/** From here on a name is taken to mean the entity. */
const THRESHOLD = 0.5;
/** How far around a name its words are read, in UTF-16 code units. */
const WINDOW = 280;

/** A reader for one run, or null where it holds neither a name nor anything else to go by. */
export function createRunReader(
  finder: Finder,
  page: PageEvidence,
  context: PageContext,
  text: string,
): RunReader | null {
  const folded = foldText(text);
  page.addText(folded.text);
  return new Run(finder, page, context, text, folded);
}

class Run implements RunReader {
  readonly #finder: Finder;
  readonly #page: PageEvidence;
  readonly #context: PageContext;
  readonly #original: string;
  readonly #folded: FoldedText;
  readonly #named: readonly Named<NameTarget>[];
  #counted = new Map<number, number>();
  #revision = -1;
  #mentions: readonly Mention[] = [];

  constructor(
    finder: Finder,
    page: PageEvidence,
    context: PageContext,
    original: string,
    folded: FoldedText,
  ) {
    this.#finder = finder;
    this.#page = page;
    this.#context = context;
    this.#original = original;
    this.#folded = folded;
    this.#named = finder.names.find(folded.text);
    for (const named of this.#named) this.#learn(named);
  }

  mentions(): readonly Mention[] {
    if (this.#revision === this.#page.revision) return this.#mentions;
    this.#revision = this.#page.revision;
    const found = this.#findAll();
    this.#count(found);
    this.#mentions = found.map((mention) => this.#unfold(mention));
    return this.#mentions;
  }

  forget(): void {
    this.#count([]);
  }

  candidates() {
    return this.#named.flatMap((named) =>
      named.values.flatMap((target) =>
        target.kind === 'entity' && target.isAmbiguous
          ? [
              {
                span: {
                  start: this.#folded.startOf(named.start),
                  end: this.#folded.endOf(named.end),
                },
                entity: this.#entity(target.index).id,
                features: describeCandidate(this.#view(named, target.index)),
              },
            ]
          : [],
      ),
    );
  }

  /** What a name tells about the page before anything is weighed. */
  #learn(named: Named<NameTarget>): void {
    for (const target of named.values) {
      if (target.kind !== 'entity') continue;
      if (!target.isAmbiguous) {
        this.#page.addName(target.index, this.#slice(named));
        continue;
      }
      const definition = findDefinition(this.#folded.text, named);
      if (definition === null) continue;
      if (this.#page.isNameOf(definition.longForm, target.index))
        this.#page.addName(target.index, definition.longForm);
      else this.#page.addOtherDefinition(target.index, definition.longForm);
    }
  }

  #findAll(): FoundMention[] {
    const peripheral = this.#page.isAboutContracts()
      ? this.#finder.peripheral
          .find(this.#folded.text)
          .flatMap((named) => this.#meaningOf(named, 'peripheral'))
      : [];
    const names = this.#named
      .filter((named) => !peripheral.some((other) => isInside(named, other)))
      .flatMap((named) => this.#meaningOf(named, 'name'));
    const clear = peripheral.filter(
      (mention) =>
        !names.some(
          (name) => isInside(mention, name) || overlaps(mention, name),
        ),
    );
    const entities = [...names, ...clear];
    const sums = findSumMentions({
      text: this.#folded.text,
      finder: this.#finder,
      page: this.#page,
      entities,
    });
    return [...entities, ...sums].sort((a, b) => a.start - b.start);
  }

  #meaningOf(
    named: Named<NameTarget>,
    kind: 'name' | 'peripheral',
  ): FoundMention[] {
    const verdicts = named.values.map((target) =>
      this.#verdictOn(named, target),
    );
    const best = verdicts.reduce((a, b) =>
      b.probability > a.probability ? b : a,
    );
    const needed = kind === 'name' ? THRESHOLD : THRESHOLD;
    return best.probability >= needed ? [best] : [];
  }

  #verdictOn(named: Named<NameTarget>, target: NameTarget): FoundMention {
    const span = { start: named.start, end: named.end };
    const surface = this.#slice(named);
    if (target.kind === 'contract') {
      const id = this.#finder.lexicon.contracts[target.index]?.id ?? '';
      return {
        ...span,
        entity: `contract:${id}`,
        index: null,
        probability: 0.99,
        evidence: [sure(surface)],
      };
    }
    const entity = this.#entity(target.index);
    const base = { ...span, entity: entity.id, index: target.index };
    if (target.isAmbiguous && entity.marking === 'always') {
      const view = this.#view(named, target.index);
      const verdict = weigh(
        describeCandidate(view),
        this.#finder.lexicon.weights,
        entity.id,
      );
      return { ...base, ...verdict };
    }
    const other = entity.lookAlikes.find(
      (sense) => matchPhrase(sense.phrases, this.#folded.text, named) !== null,
    );
    return other === undefined
      ? {
          ...base,
          probability: target.isAmbiguous ? 0.9 : 0.99,
          evidence: [sure(surface)],
        }
      : { ...base, probability: 0.02, evidence: [] };
  }

  #view(named: Named<NameTarget>, index: number): CandidateView {
    const { text } = this.#folded;
    const span = { start: named.start, end: named.end };
    return {
      text,
      span,
      entity: this.#entity(index),
      entityIndex: index,
      isCapitals: named.isCapitals,
      context: readContext(text, span, this.#context.language),
      cues: this.#finder.cues.find(text, {
        start: wordStart(text, Math.max(0, named.start - WINDOW)),
        end: Math.min(text.length, named.end + WINDOW),
      }),
      definition: findDefinition(text, span),
      partiesNear: this.#partiesNear(named, index),
      page: this.#page,
    };
  }

  #partiesNear(at: Span, index: number): string[] {
    const names = new Set<string>();
    for (const other of this.#named) {
      if (other.start > at.end + WINDOW) break;
      if (other.end < at.start - WINDOW) continue;
      for (const target of other.values)
        if (
          target.kind === 'entity' &&
          !target.isAmbiguous &&
          target.index !== index &&
          this.#entity(target.index).role
        )
          names.add(this.#slice(other));
    }
    return [...names];
  }

  #count(found: readonly FoundMention[]): void {
    const next = new Map<number, number>();
    for (const { index } of found)
      if (index !== null) next.set(index, (next.get(index) ?? 0) + 1);
    for (const index of new Set([...next.keys(), ...this.#counted.keys()])) {
      const change = (next.get(index) ?? 0) - (this.#counted.get(index) ?? 0);
      if (change !== 0) this.#page.count(index, change);
    }
    this.#counted = next;
  }

  #unfold(found: FoundMention): Mention {
    const start = this.#folded.startOf(found.start);
    const end = this.#folded.endOf(found.end);
    return {
      start,
      end,
      surface: this.#original.slice(start, end),
      entity: found.entity,
      probability: Math.round(found.probability * 1000) / 1000,
      evidence: found.evidence,
      ...(found.isApproximate ? { isApproximate: true } : {}),
    };
  }

  #entity(index: number) {
    const entity = this.#finder.lexicon.entities[index];
    if (entity === undefined) throw new RangeError(`no entity ${index}`);
    return entity;
  }

  #slice(span: Span): string {
    return this.#folded.text.slice(span.start, span.end);
  }
}

function sure(surface: string): Evidence {
  return { side: 'for', kind: 'name', text: surface, weight: 5 };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** An offset moved back so that it does not cut a word. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < 40 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
