import { aboutFact, type Rule } from './rule.ts';

/** Full stops after these end no sentence. */
const ABBREVIATIONS =
  /\b(?:[A-Z]\.(?:[A-Z]\.)*|Co|Corp|Dr|Inc|Jr|L\.P|Mr|Mrs|Ms|No|Nos|St|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.?$/;

/** A statement is one sentence or two, a title one headline. */
export const plainStatements: Rule = {
  name: 'plain-statements',
  purpose: 'A card has room for two sentences, and a list for a line.',
  check({ facts }) {
    return facts.flatMap(({ id, title, statement }) => {
      const count = countSentences(statement);
      return [
        count > 2 &&
          aboutFact(
            id,
            'statement',
            `has ${count} sentences; say it in one or two`,
          ),
        !/[.?!]["”)]?$/.test(statement) &&
          aboutFact(id, 'statement', 'has no full stop; end the sentence'),
        /[.!]$/.test(title) &&
          !/\b[A-Z]\.$/.test(title) &&
          aboutFact(id, 'title', 'ends like a sentence; remove the full stop'),
        title === statement &&
          aboutFact(id, 'title', 'repeats the statement; write a headline'),
      ].filter((finding) => finding !== false);
    });
  },
};

/** Number of sentences in a text that ends with one; a colon ends none. */
export function countSentences(text: string): number {
  const breaks = [...text.matchAll(/[.?!]["”)]?\s+(?=[“"(]?[A-Z0-9])/g)];
  const real = breaks.filter(
    ({ index }) => !ABBREVIATIONS.test(text.slice(0, index)),
  );
  return real.length + 1;
}
