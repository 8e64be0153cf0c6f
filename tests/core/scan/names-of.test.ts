import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../core/scan/build-lexicon.ts';
import { namesOf } from '../../../core/scan/names-of.ts';
import { prepareNames } from '../../../core/scan/sieve-names.ts';
import { createSieve } from '../../../core/scan/sieve.ts';
import { fakePack } from '../../support/fake-pack.ts';

const [ice] = fakePack().entities;
const lexicon = buildLexicon(
  fakePack({
    entities: ice
      ? [
          {
            ...ice,
            aliases: [
              { text: 'ICE', isAmbiguous: true },
              { text: 'ICE agents' },
              { text: 'Immigration and Customs Enforcement' },
              { text: 'U.S. Immigration and Customs Enforcement' },
            ],
          },
          {
            ...ice,
            id: 'cbp',
            marking: 'in-context',
            aliases: [{ text: 'CBP' }],
          },
        ]
      : [],
  }),
);

describe('namesOf', () => {
  it('leaves out what another name finds, and what needs a context', () => {
    expect(namesOf(lexicon)).toEqual([
      'ICE',
      'Immigration and Customs Enforcement',
    ]);
  });
});

describe('a sieve for the names of a lexicon', () => {
  const { holdsAny } = createSieve(prepareNames(namesOf(lexicon)));

  it.each([
    ['U.S. Immigration and Customs Enforcement said so', true],
    ['two ICE agents', true],
    ['anti-ICE', true],
    ['nice ICEland, iced', false],
    ['CBP alone', false],
    ['', false],
  ])('reads %j', (text, expected) => {
    expect(holdsAny(text)).toBe(expected);
  });
});
