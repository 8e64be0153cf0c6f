import { buildSieves } from '../../core/scan/build-lexicon.ts';
import { GRAMMAR } from '../../core/scan/grammar-words.ts';
import type { Lexicon } from '../../core/scan/lexicon.ts';

const SYLLABLES =
  'ba ko te ri mu sa lo ne vi da po ze ga hu fe li ro ta ny so'.split(' ');

/** A lexicon of made-up names of two words, none with other senses; the same count gives the same names. */
export function makeLexicon(count: number): Lexicon {
  const entities = Array.from({ length: count }, (_, index) => ({
    id: `made-up-${index}`,
    marking: 'always' as const,
    aliases: [{ text: nameOf(index), isAmbiguous: false }],
    phrases: '',
    lookAlikes: [],
  }));
  return {
    entities,
    contracts: [],
    sieves: buildSieves({ entities, contracts: [] }),
    topics: {},
    cues: { shelves: {}, owners: [], stemLengths: [] },
    grammar: GRAMMAR,
    weights: {},
  };
}

function nameOf(index: number): string {
  const word = (seed: number) =>
    [seed, seed * 7 + 3, seed * 13 + 5]
      .map((at) => SYLLABLES[Math.floor(at / 3) % SYLLABLES.length] ?? '')
      .join('');
  const capital = (text: string) =>
    text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(index))} ${capital(word(index * 3 + 1))}${index}`;
}
