import { describe, expect, it } from 'vitest';
import { prepareNames } from '../../core/scan/sieve-names.ts';
import { PageProbe } from '../../page/page-probe.ts';
import { readMarkup } from './read-page.ts';

/** A probe that works at once, or when it is told to; how often it said that there is a name, and where. */
function probeOf(markup: string, isPatient = false) {
  const page = readMarkup(markup);
  const heard: { names: number; places: readonly Node[] | null } = {
    names: 0,
    places: null,
  };
  const pieces: Iterator<void>[] = [];
  const workOn = () => {
    for (const piece of pieces.splice(0))
      while (piece.next().done !== true) continue;
  };
  const probe = new PageProbe({
    page,
    names: prepareNames(['ICE', 'Azure']),
    walk: { findShadowRoot: () => null, readsPreformatted: false },
    work: {
      add(piece) {
        pieces.push(piece);
        if (!isPatient) workOn();
      },
      clear: () => undefined,
      spentMs: 0,
    },
    onShadowRoot: () => undefined,
    onPossibleHost: () => undefined,
    onName(places) {
      heard.names += 1;
      heard.places = places;
    },
  });
  return { page, probe, heard, pieces, workOn };
}

describe('PageProbe', () => {
  it.each([
    ['a name', '<p>on Azure', 1],
    ['many names once', '<p>ICE</p><p>Azure</p><p>ICE', 1],
    ['a name over several elements', '<p>on <b>Az</b>ure', 1],
    ['a name behind one that is part of a word', '<p>POLICE</p><p>ICE', 1],
    ['no part of a word', '<h1>POLICE NOTICE</h1>', 0],
    ['no name in navigation', '<menu>Azure</menu>', 0],
    ['no name that two blocks make together', '<p>Az</p><p>ure</p>', 0],
    ['no name in an empty page', '', 0],
  ])('finds %s', (_, markup, times) => {
    const { probe, heard } = probeOf(markup);
    probe.lookAtAll();
    expect(heard.names).toBe(times);
  });

  it('hands over the places of all names and sums', () => {
    const { probe, heard } = probeOf('<p>Azure</p><p>No</p><p>$5</p><p>ICE');
    probe.lookAtAll();
    const texts = heard.places?.map((place) => place.textContent);
    expect(texts).toEqual(['Azure', '$5', 'ICE']);
  });

  it('hands over no places of a page that changed since', () => {
    const { probe, heard, workOn } = probeOf('<p>Azure</p>', true);
    probe.lookAtAll();
    probe.lookAtChanges({
      owners: new Set(),
      roots: new Set(),
      hasRemovals: false,
    });
    workOn();
    expect(heard).toEqual({ names: 1, places: null });
  });

  it('hands over no places where the page changed before anybody was told', () => {
    const { probe, heard, pieces } = probeOf('<p>Azure</p>', true);
    const nothing = new Set<Node>();
    probe.lookAtAll();
    const [look] = pieces;
    look?.next();
    probe.lookAtChanges({ owners: nothing, roots: nothing, hasRemovals: true });
    while (look?.next().done === false) continue;
    expect(heard).toEqual({ names: 1, places: null });
  });

  it('finds a name in what was added', () => {
    const { page, probe, heard } = probeOf('<p>Nothing</p>');
    probe.lookAtAll();
    const added = page.createElement('div');
    added.innerHTML = '<p>ICE said</p>';
    page.body.append(added);
    probe.lookAtChanges({
      owners: new Set(),
      roots: new Set([added]),
      hasRemovals: false,
    });
    expect(heard.names).toBe(1);
  });

  it('finds a name in a block whose text changed', () => {
    const { page, probe, heard } = probeOf('<p>Az</p>');
    probe.lookAtAll();
    const owner = page.querySelector('p');
    owner?.append('ure');
    probe.lookAtChanges({
      owners: new Set(owner ? [owner] : []),
      roots: new Set(),
      hasRemovals: false,
    });
    expect(heard.names).toBe(1);
  });

  it('looks at nothing more after a name', () => {
    const { page, probe, heard } = probeOf('<p>Azure</p>');
    const changes = {
      owners: new Set<Node>(),
      roots: new Set<Node>([page.body]),
      hasRemovals: false,
    };
    probe.lookAtAll();
    probe.lookAtChanges(changes);
    expect(heard.names).toBe(1);
  });
});
