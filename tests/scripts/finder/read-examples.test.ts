import { describe, expect, it } from 'vitest';
import { finderFor } from '../../../core/scan/finder.ts';
import { readCandidates } from '../../../scripts/finder/read-examples.ts';
import { readProjectLexicon } from '../../support/project-lexicon.ts';

const finder = finderFor(await readProjectLexicon());

/** The features of each ambiguous name of a text, in order. */
function featuresIn(text: string, lang = 'en') {
  const passage = { id: 'one', text, lang, mentions: [], negatives: [] };
  return readCandidates(finder, passage).map((reading) =>
    reading.describe((_, given) => given),
  );
}

/** The names of those that begin so, for each name of a text. */
const named = (text: string, start: string, lang?: string) =>
  featuresIn(text, lang).map((features) =>
    features.map(({ name }) => name).filter((name) => name.startsWith(start)),
  );

describe('readCandidates', () => {
  it('has a feature for each word around a name, nearer ones for more', () => {
    const [features] = featuresIn(
      `The AWS horn was heard. ${'So they say. '.repeat(4)}Rain fell.`,
    );
    const values = new Map(features?.map(({ name, value }) => [name, value]));
    expect(values.get('word:horn')).toBe(1);
    expect(values.get('word:rain')).toBeCloseTo(0.45);
    expect(values.has('word:aws')).toBe(false);
  });

  it.each([
    [
      'a company beside a river',
      'Amazon will plant trees in the eastern Amazon.',
      'en',
      [['contrast.bare'], ['contrast.article']],
    ],
    [
      'an agency beside trains',
      'Sie saß im ICE, als ein neuer ICE kam; ICE verhaftete sie.',
      'de',
      [['contrast.article'], ['contrast.article'], ['contrast.bare']],
    ],
    ['nothing where both are alike', 'Amazon sued Amazon.', 'en', [[], []]],
    [
      'nothing by an address',
      'Amazon opened a shop; see www.amazon.com or ask press@amazon.com.',
      'en',
      [[]],
    ],
    [
      'a name beside the word that it was taken from',
      'Palantir is named after the palantír of the books.',
      'en',
      [['contrast.small']],
    ],
  ])('tells %s', (_, text, lang, expected) => {
    expect(named(text, 'contrast.', lang)).toEqual(expected);
  });

  it('takes articles for those of the language', () => {
    const article = 'article.alone';
    expect(named('He sent a Palantir, they say.', article)).toEqual([
      [article],
    ]);
    expect(
      named('Dio un golpe a Palantir, dicen los dos.', article, 'es'),
    ).toEqual([[]]);
  });
});
