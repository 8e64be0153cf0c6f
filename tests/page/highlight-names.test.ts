import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  HIGHLIGHT_NAMES,
  highlightNameOf,
  LOW,
} from '../../page/highlight-names.ts';

const look = {
  entity: 'ice',
  isProduct: false,
  isOnDark: false,
  isOverThickLine: false,
};

describe('highlightNameOf', () => {
  test('uses one name for everything by default', () => {
    const contract = { ...look, entity: 'contract:dell' };
    const product = { ...look, isProduct: true };
    const names = [look, contract, product].map((one) =>
      highlightNameOf(one, 'dotted'),
    );
    expect(new Set(names).size).toBe(1);
  });

  test('tells kinds apart where the user chose that', () => {
    const contract = { ...look, entity: 'contract:dell' };
    const product = { ...look, isProduct: true };
    const names = [look, contract, product].map((one) =>
      highlightNameOf(one, 'by-kind'),
    );
    expect(new Set(names).size).toBe(3);
  });

  test('keeps lines of every kind off the thick line of a link', () => {
    const low = { ...look, isOverThickLine: true };
    const contract = { ...low, entity: 'contract:dell' };
    expect(highlightNameOf(low, 'dotted')).toBe(HIGHLIGHT_NAMES.dotted + LOW);
    expect(highlightNameOf(contract, 'by-kind')).toBe(
      HIGHLIGHT_NAMES.double + LOW,
    );
  });

  test('tints light text otherwise than dark text', () => {
    expect(highlightNameOf({ ...look, isOnDark: true }, 'tint')).not.toBe(
      highlightNameOf(look, 'tint'),
    );
  });

  test('names what the style sheet paints', () => {
    const css = readFileSync('entrypoints/mark.css', 'utf8');
    const { dotted, dashed, double } = HIGHLIGHT_NAMES;
    const names = [
      ...Object.values(HIGHLIGHT_NAMES),
      ...[dotted, dashed, double].map((name) => name + LOW),
    ];
    const painted = names.filter((name) =>
      css.includes(`::highlight(${name})`),
    );
    expect(painted).toEqual(names);
  });
});
