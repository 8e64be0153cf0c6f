import { describe, expect, test } from 'vitest';
import { chooseMarked, isLetThrough } from '../../page/choose-marked.ts';

function mention(entity: string, section = 0, isHidden = false) {
  return { entity, section, isHidden };
}

const PAGE = [
  mention('ice'),
  mention('ice'),
  mention('contract:dell'),
  mention('contract:dell'),
  mention('ice', 1),
];

describe('chooseMarked', () => {
  test('marks the first of an entity in each section and every contract', () => {
    expect(chooseMarked(PAGE, 'section')).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('marks the first of an entity on a page and every contract', () => {
    expect(chooseMarked(PAGE, 'page')).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test('marks every mention where that is chosen', () => {
    expect(chooseMarked(PAGE, 'every')).toEqual(PAGE.map(() => true));
  });

  test('marks the next one where the first cannot be seen', () => {
    const page = [mention('ice', 0, true), mention('ice')];
    expect(chooseMarked(page, 'section')).toEqual([false, true]);
  });

  test('does not take section 1 and entity 1-2 for section 1-1 and entity 2', () => {
    const page = [mention('2 a', 1), mention('a', 12)];
    expect(chooseMarked(page, 'section')).toEqual([true, true]);
  });
});

describe('isLetThrough', () => {
  const none = { entitiesOff: [], wordsOff: [], topicsOff: [] };
  const ice = { entity: 'ice', words: 'ICE' };
  const dell = { entity: 'contract:dell', words: '$1 million' };

  test('lets everything through without filters', () => {
    expect(isLetThrough(ice, none)).toBe(true);
  });

  test('keeps back an entity that is off', () => {
    expect(isLetThrough(ice, { ...none, entitiesOff: ['ice'] })).toBe(false);
    expect(isLetThrough(dell, { ...none, entitiesOff: ['ice'] })).toBe(true);
  });

  test('keeps back all contracts by one name', () => {
    const filters = { ...none, entitiesOff: ['contracts'] };
    expect(isLetThrough(dell, filters)).toBe(false);
    expect(isLetThrough(ice, filters)).toBe(true);
  });

  test('keeps back what has no fact in a topic that is on', () => {
    const filters = { ...none, topicsOff: ['contracts'] };
    expect(isLetThrough(dell, filters, ['contracts'])).toBe(false);
    expect(isLetThrough(ice, filters, ['contracts', 'budget'])).toBe(true);
    expect(isLetThrough(ice, none, [])).toBe(false);
    expect(isLetThrough(dell, filters)).toBe(true);
  });

  test('keeps back a word that is switched off', () => {
    const filters = { ...none, wordsOff: ['Homeland Security'] };
    const dhs = { entity: 'dhs', words: 'Homeland Security' };
    expect(isLetThrough(dhs, filters)).toBe(false);
    expect(isLetThrough(ice, filters)).toBe(true);
  });
});
