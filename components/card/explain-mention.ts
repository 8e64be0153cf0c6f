import { quoteAll } from '../../core/model/quote-all.ts';
import { contractOf } from '../../core/model/subject.ts';
import type { Evidence } from '../../core/scan/mention.ts';

/** Words named in one reason; more would not convince better. */
const MAX_WORDS = 3;
/** Reasons with a smaller part of the weight of the strongest decided nothing. */
const MIN_SHARE = 0.2;
/** Words that weigh less together, in log-odds, did not decide: a single common one does. */
const MIN_WEIGHT = 1;

/** Kinds of reasons whose words are told; those around a sum are cut as the finder needs them, not as one reads. */
const TOLD = new Set<Evidence['kind']>(['definition', 'near', 'party', 'page']);

/** Why a word is marked, as a sentence; where no words near it decided, it says so. */
export function explainMention(mention: {
  words: string;
  entity: string;
  evidence: readonly Evidence[];
}): string {
  return `“${mention.words}” is marked because ${sayReasons(mention)}.`;
}

function sayReasons(mention: Parameters<typeof explainMention>[0]): string {
  const { entity, evidence } = mention;
  const found = evidence.filter(({ side }) => side === 'for');
  if (found.some(({ kind }) => kind === 'name'))
    return 'the name has no other meaning';
  const strong = strongest(found);
  const texts = (...kinds: Evidence['kind'][]) =>
    kinds
      .flatMap((wanted) => strong.filter(({ kind }) => kind === wanted))
      .map(({ text }) => text)
      .slice(0, MAX_WORDS);
  // What is found of a contract without a name of its own is its sum.
  const isSum = contractOf(entity) !== null;
  const weight = strong.reduce((sum, one) => sum + one.weight, 0);
  if (!isSum && weight < MIN_WEIGHT) return sayWithoutWords(evidence);
  const near = texts('near');
  const onPage = texts('party', 'page');
  const [defined] = texts('definition');
  return [
    defined && `this page spells it out: “${defined}”`,
    near.length > 0 && `${quoteAll(near)} ${be(near)} close to it`,
    onPage.length > 0 && `${quoteAll(onPage)} ${be(onPage)} on the same page`,
    isSum && 'the sum fits a known contract',
  ]
    .filter((reason) => typeof reason === 'string')
    .join(', and ');
}

/** How the name is used decided, which no word shows. */
function sayWithoutWords(evidence: readonly Evidence[]): string {
  const [against] = evidence.filter(
    ({ side, kind }) => side === 'against' && kind === 'look-alike',
  );
  const rest = against
    ? `although “${against.text}” can point to another meaning`
    : 'and nothing near it points to another meaning';
  return `of the way it stands in its sentence, ${rest}`;
}

/** The words that decided, each once; of a phrase and its words the phrase says it all. */
function strongest(found: readonly Evidence[]): Evidence[] {
  const told = found.filter(({ kind }) => TOLD.has(kind));
  const least = MIN_SHARE * Math.max(...told.map(({ weight }) => weight));
  const strong = told.filter(({ weight }) => weight >= least);
  const whole = strong.filter(
    ({ text }) => !strong.some((one) => text !== one.text && holds(one, text)),
  );
  return [...new Map(whole.map((one) => [one.text, one])).values()];
}

function holds({ text }: Evidence, word: string): boolean {
  return plain(text).includes(plain(word));
}

/** Words between spaces, so that none is found inside another. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
}

function be(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}
