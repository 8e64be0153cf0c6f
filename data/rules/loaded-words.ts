import { aboutFact, type Rule } from './rule.ts';

/**
 * Words that judge, with the reason: in our own voice they take a side. Each
 * is matched as a whole word, small or capital; a trailing `*` takes every
 * ending. Words between quotation marks are somebody else's and stay.
 */
const LOADED: readonly (readonly [word: string, reason: string])[] = [
  ['admit*', 'takes what is said for a confession; write "says"'],
  ['claimed', 'doubts what is said; write "said"'],
  ['claims that', 'doubts what is said; write "says that"'],
  ['reveal*', 'takes what is said for proven; write "shows" or "reports"'],
  ['expose*', 'takes what is said for proven; write "shows" or "reports"'],
  ['denies', 'sounds like a defence in court; write what the party says'],
  ['denied', 'sounds like a defence in court; write what the party said'],
  ['refuses to say', 'blames; write "does not say"'],
  ['blast*', 'is heat, not news; write "criticises"'],
  ['slam*', 'is heat, not news; write "criticises"'],
  ['lashed', 'is heat, not news; write "criticised"'],
  ['outrage*', 'names a feeling for a crowd; say who protested and how'],
  ['scandal*', 'judges; say what happened'],
  ['notorious*', 'judges; leave it out'],
  ['infamous*', 'judges; leave it out'],
  ['controversial*', 'judges without saying who objects; say who does'],
  ['shocking*', 'judges; leave it out'],
  ['sinister*', 'judges; leave it out'],
  ['brutal*', 'judges; say what happened, and who calls it so'],
  ['regime', 'judges a government; write "administration" or "government"'],
  ['illegals', 'demeans people; write "migrants" or what the source says'],
  ['illegal alien*', 'demeans people; write "people without legal status"'],
  ['so-called', 'doubts a name; use the name'],
  ['of course', 'tells readers what to think; leave it out'],
  ['obviously', 'tells readers what to think; leave it out'],
  ['merely', 'belittles; leave it out unless somebody is quoted'],
  ['shamelessly', 'judges; leave it out'],
  ['boast*', 'judges; write "says"'],
  ['touts', 'judges; write "says"'],
  ['whitewash*', 'judges; say what was left out, and who says so'],
];

const PATTERNS = LOADED.map(([word, reason]) => ({
  pattern: new RegExp(
    `\\b${word.replace('*', '[a-z]*').replaceAll(' ', '\\s+')}\\b`,
    'i',
  ),
  reason,
}));

/** Titles and statements are in neutral words. */
export const loadedWords: Rule = {
  name: 'loaded-words',
  purpose: 'Readers of every view have to be able to trust the wording.',
  check({ facts }) {
    return facts.flatMap(({ id, title, statement }) =>
      Object.entries({ title, statement }).flatMap(([field, text]) =>
        PATTERNS.flatMap(({ pattern, reason }) => {
          const found = pattern.exec(text.replace(/“[^”]*”|"[^"]*"/g, ' '));
          return found
            ? [aboutFact(id, field, `says "${found[0]}", which ${reason}`)]
            : [];
        }),
      ),
    );
  },
};
