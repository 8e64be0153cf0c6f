import type { Evidence } from '../../core/scan/mention.ts';

/** Words named in one reason; more would not convince better. */
const MAX_WORDS = 3;

/**
 * Why a word is marked and why the card opens with the fact it does, each as a
 * sentence. Without any evidence the name itself is the reason.
 */
export function explainMention(
  surface: string,
  evidence: readonly Evidence[],
  sharedTerms: readonly string[],
): string[] {
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
  const why =
    reasons.length === 0
      ? `“${surface}” is marked because the name has no other meaning.`
      : `“${surface}” is marked because ${reasons.join(', and ')}.`;
  return sharedTerms.length === 0
    ? [why]
    : [
        why,
        `The fact fits because the sentence has ${quoteAll(sharedTerms.slice(0, MAX_WORDS))}.`,
      ];
}

function quoteAll(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

function be(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}
