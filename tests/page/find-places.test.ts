import { expect, test } from 'vitest';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import { createSieve } from '../../core/scan/sieve.ts';
import { findPlaces } from '../../page/find-places.ts';
import { ownerOf } from '../../page/text-roles.ts';
import { readMarkup } from './read-page.ts';

const sieve = createSieve(prepareNames(['Azure', 'Homeland Security']));

/** The parent of each place by its id. */
const placesIn = (markup: string) =>
  [...findPlaces(readMarkup(markup).body, sieve)].flatMap((place) =>
    place ? [place.parentElement?.id] : [],
  );

const CASES: [string, string, string[]][] = [
  ['a text', '<p>no</p><p id=a>on Azure</p>', ['a']],
  ['each text once', '<p id=a>Azure, Azure</p><p id=b>Azure</p>', ['a', 'b']],
  ['a name over several elements', '<p>x<b id=a>Az</b><i>ure</i></p>', ['a']],
  ['a name over a line break', '<p id=a>Homeland<br>Security</p>', ['a']],
  ['a name after texts that are empty', '<p></p><p id=a>Azure</p>', ['a']],
  ['nothing', '<p>Homeland</p><p>secure</p>', []],
];

test.each(CASES)('finds %s', (_, markup, ids) => {
  expect(placesIn(markup)).toEqual(ids);
});

/** The text of each block in which there is a place. */
const blocksIn = (markup: string, pieceSize?: number) => {
  const places = findPlaces(readMarkup(markup).body, sieve, pieceSize);
  const blocks = [...places].map((place) => place && ownerOf(place));
  return [...new Set(blocks)].flatMap((block) => block?.textContent ?? []);
};

test.each(CASES)('finds %s in a long page, in pieces', (_, markup) => {
  const long = `<i>x</i><div>${markup}</div><i>y</i>`;
  // Where a piece begins, one block too many may be named.
  expect(blocksIn(long, 1)).toEqual(expect.arrayContaining(blocksIn(long)));
});

test('finds what annotations of ruby or a style sheet may hide', () => {
  expect(placesIn('<ruby id=a>Az<rt>x</rt>ure</ruby>')).toContain('a');
  expect(
    placesIn('<p id=a>Homeland <style>b {}</style><b>Security</b></p>'),
  ).toContain('a');
});
