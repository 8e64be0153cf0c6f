import { HINT } from '../../core/scan/build-cues.ts';
import { WORDS } from '../../core/scan/build-lexicon.ts';
import { OWN } from '../../core/scan/cue-features.ts';
import type { WeightTable } from './fit-weights.ts';
import type { Reading, StrengthOf } from './read-examples.ts';

/** How often a word stands near a name that has the word's sense, and near others. */
interface Sightings {
  right: number;
  wrong: number;
}

/** How often a word of a list is taken to be right before it is seen, and how many sightings that is worth. */
const TRUST = 0.85;
const TRUST_IN_HINTS = 0.64;
const TRUST_WORTH = 1;
/** What is right as often as not counts for nothing; this much more often, for one. */
const FULL = 0.35;
/** Strengths are kept in such steps, and a word is only taken down by more than a little. */
const STEP = 0.2;
const LITTLE = 0.15;

/** What passages teach about the words of the lists: those that stand near other senses as well count for less. */
export class WordStrengths {
  readonly #all = new Map<string, Sightings>();
  readonly #byPassage = new Map<string, Map<string, Sightings>>();
  /** How often each form is what it seems, and how often not. */
  readonly #forms = new Map<string, Sightings>();

  constructor(readings: readonly Reading[]) {
    for (const { form, isTrue, passage, words } of readings) {
      note(this.#forms, form, isTrue);
      const here = this.#byPassage.get(passage) ?? new Map<string, Sightings>();
      this.#byPassage.set(passage, here);
      for (const { name } of words) {
        const isRight = isOwn(name) === isTrue;
        note(this.#all, `${form} ${name}`, isRight);
        note(here, `${form} ${name}`, isRight);
      }
    }
  }

  /** Strengths near the names of a form, as all passages but one teach them. */
  without(passage: string, form: string): StrengthOf {
    const here = this.#byPassage.get(passage);
    return (name, given) => {
      const all = this.#all.get(`${form} ${name}`);
      if (all === undefined) return given;
      const known = here?.get(`${form} ${name}`) ?? { right: 0, wrong: 0 };
      const right = all.right - known.right;
      const wrong = all.wrong - known.wrong;
      return this.#strength(form, name, given, { right, wrong });
    };
  }

  /** The words that count for less than their lists say, by form: `ice words`. */
  table(readings: readonly Reading[]): WeightTable {
    const table: WeightTable = {};
    for (const { form, words } of readings)
      for (const { name, given } of words) {
        const all = this.#all.get(`${form} ${name}`);
        if (all === undefined) continue;
        const strength = this.#strength(form, name, given, all);
        if (strength !== given) (table[form + WORDS] ??= {})[name] = strength;
      }
    return table;
  }

  #strength(
    form: string,
    name: string,
    given: number,
    { right, wrong }: Sightings,
  ): number {
    const totals = this.#forms.get(form) ?? { right: 0, wrong: 0 };
    // As if the form were what it seems half of the time.
    const [yes, no] = [Math.max(totals.right, 1), Math.max(totals.wrong, 1)];
    const [mine, others] = isOwn(name) ? [yes, no] : [no, yes];
    const fairRight = (2 * right * others) / (yes + no);
    const fairWrong = (2 * wrong * mine) / (yes + no);
    const trust = given <= HINT ? TRUST_IN_HINTS : TRUST;
    const share =
      (fairRight + trust * TRUST_WORTH) / (fairRight + fairWrong + TRUST_WORTH);
    const steps = Math.round(Math.max(0, share - 0.5) / FULL / STEP);
    const strength = Math.round(steps * STEP * 10) / 10;
    return strength < given - LITTLE ? strength : given;
  }
}

function isOwn(name: string): boolean {
  return name.startsWith(`${OWN}:`);
}

function note(
  sightings: Map<string, Sightings>,
  key: string,
  isRight: boolean,
): void {
  const known = sightings.get(key) ?? { right: 0, wrong: 0 };
  known[isRight ? 'right' : 'wrong'] += 1;
  sightings.set(key, known);
}
