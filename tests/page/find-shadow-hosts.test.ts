import { describe, expect, it } from 'vitest';
import { findShadowHosts } from '../../page/find-shadow-hosts.ts';
import { readMarkup } from './read-page.ts';

const MARKUP =
  '<p>Text</p><div><x-card id=a><b>x</b></x-card></div><div id=b> </div>' +
  '<span id=c></span><p id=d><i>x</i></p><x-card id=e></x-card>';

const idsOf = (pieceSize?: number) => {
  const { body } = readMarkup(MARKUP);
  const hosts = findShadowHosts(body, () => null, pieceSize);
  return [...hosts].flatMap((host) => (host ? [host.element.id] : []));
};

describe('findShadowHosts', () => {
  it('finds custom elements, and plain ones that hold nothing', () => {
    expect(idsOf()).toEqual(['a', 'b', 'c', 'e']);
  });

  it('finds the same piece by piece on a large page', () => {
    expect(idsOf(2)).toEqual(['a', 'b', 'c', 'e']);
  });
});
