import { quoteAll } from '../../core/model/quote-all.ts';
import type { Evidence } from '../../core/scan/mention.ts';

/** Words named in one reason; more would not convince better. */
const MAX_WORDS = 3;
/** Reasons with a smaller part of the weight of the strongest decided nothing. */
const MIN_SHARE = 0.2;

/** Why a word is marked, as a sentence. Without any evidence the name itself is the reason. */
export function explainMention(
  surface: string,
  evidence: readonly Evidence[],
): string {
  const found = evidence.filter(({ side }) => side === 'for');
  const least = MIN_SHARE * Math.max(...found.map(({ weight }) => weight));
  const strong = found.filter(({ weight }) => weight >= least);
  const texts = (...kinds: Evidence['kind'][]) => {
    const all = kinds.flatMap((wanted) =>
      strong.filter(({ kind }) => kind === wanted).map(({ text }) => text),
    );
    // Of a phrase and its words the phrase says it all.
    const whole = all.filter(
      (text) => !strong.some((one) => text !== one.text && holds(one, text)),
    );
    return [...new Set(whole)].slice(0, MAX_WORDS);
  };
  const near = texts('near');
  const onPage = texts('party', 'page');
  const [defined] = texts('definition');
  const reasons = [
    defined && `this page spells it out: “${defined}”`,
    near.length > 0 && `${quoteAll(near)} ${be(near)} close to it`,
    onPage.length > 0 && `${quoteAll(onPage)} ${be(onPage)} on the same page`,
    // The words around a sum are cut as the finder needs them, not as one reads.
    found.some(({ kind }) => kind === 'amount') &&
      'the sum fits a known contract',
  ].filter((reason) => typeof reason === 'string');
  return reasons.length === 0
    ? `“${surface}” is marked because the name has no other meaning.`
    : `“${surface}” is marked because ${reasons.join(', and ')}.`;
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
