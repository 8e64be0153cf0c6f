import { describe, expect, it } from 'vitest';
import {
  mateOfOtherKind,
  mateOfSameKind,
} from '../../../scripts/finder/page-mates.ts';
import type { LabelledPassage } from '../../../scripts/finder/passage.ts';

/** A passage with mentions of these entities and look-alikes of these senses. */
function passage(
  id: string,
  entities: string[],
  senses: string[] = [],
): LabelledPassage {
  return {
    id,
    text: id,
    mentions: entities.map((entity) => ({
      start: 0,
      end: 1,
      entity,
      required: true,
    })),
    negatives: senses.map((sense) => ({ sense })),
  };
}

describe('mateOfSameKind', () => {
  it('is the next passage about the same entity, the first after the last', () => {
    const passages = [
      passage('raid', ['ice']),
      passage('train', [], ['train']),
      passage('jail', ['ice']),
    ];
    expect(mateOfSameKind(passages, 0, 1)?.id).toBe('jail');
    expect(mateOfSameKind(passages, 2, 1)?.id).toBe('raid');
  });

  it('is the next passage about the same look-alike', () => {
    const passages = [
      passage('late train', [], ['train']),
      passage('raid', ['ice']),
      passage('full train', [], ['train']),
    ];
    expect(mateOfSameKind(passages, 0, 1)?.id).toBe('full train');
  });

  it('is none for a passage about both or alone of its kind', () => {
    const passages = [
      passage('both', ['ice'], ['train']),
      passage('both again', ['ice'], ['train']),
      passage('forest', [], ['rainforest']),
    ];
    expect(mateOfSameKind(passages, 0, 1)).toBeUndefined();
    expect(mateOfSameKind(passages, 2, 1)).toBeUndefined();
  });

  it('is a multiple of the step away', () => {
    const passages = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      passage(id, ['ice']),
    );
    expect(mateOfSameKind(passages, 1, 2)?.id).toBe('d');
    expect(mateOfSameKind(passages, 3, 2)?.id).toBe('b');
  });
});

describe('mateOfOtherKind', () => {
  it('is the next passage without a mention for one that has some', () => {
    const passages = [
      passage('raid', ['ice']),
      passage('jail', ['ice']),
      passage('train', [], ['train']),
    ];
    expect(mateOfOtherKind(passages, 0, 1)?.id).toBe('train');
    expect(mateOfOtherKind(passages, 2, 1)?.id).toBe('raid');
  });

  it('is a multiple of the step away', () => {
    const passages = [
      passage('raid', ['ice']),
      passage('train', [], ['train']),
      passage('river', [], ['river']),
    ];
    expect(mateOfOtherKind(passages, 0, 2)?.id).toBe('river');
  });
});
