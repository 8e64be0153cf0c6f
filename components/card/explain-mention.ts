import { quoteAll } from '../../core/model/quote-all.ts';
import type { Evidence } from '../../core/scan/mention.ts';

/** Words named in one reason; more would not convince better. */
const MAX_WORDS = 3;

/** Why a word is marked, as a sentence. Without any evidence the name itself is the reason. */
export function explainMention(
  surface: string,
  evidence: readonly Evidence[],
): string {
  const texts = (...kinds: Evidence['kind'][]) =>
    [
      ...new Set(
        kinds.flatMap((wanted) =>
          evidence
            .filter(({ side, kind }) => side === 'for' && kind === wanted)
            .map(({ text }) => text),
        ),
      ),
    ].slice(0, MAX_WORDS);
  const near = texts('near');
  const onPage = texts('party', 'page');
  const [defined] = texts('definition');
  const [amount] = texts('amount');
  const reasons = [
    defined && `this page spells it out: “${defined}”`,
    near.length > 0 && `${quoteAll(near)} ${be(near)} close to it`,
    onPage.length > 0 && `${quoteAll(onPage)} ${be(onPage)} on the same page`,
    amount && `the sum fits a known contract: ${amount}`,
  ].filter((reason) => typeof reason === 'string');
  return reasons.length === 0
    ? `“${surface}” is marked because the name has no other meaning.`
    : `“${surface}” is marked because ${reasons.join(', and ')}.`;
}

function be(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}
