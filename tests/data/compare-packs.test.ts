import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../core/model/pack.ts';
import { buildPack } from '../../data/build-pack.ts';
import { comparePacks, describeChanges } from '../../data/compare-packs.ts';
import { readDataset } from '../../data/read-dataset.ts';

const GOOD = join(import.meta.dirname, '../fixtures/good-data/');
const pack = buildPack(await readDataset(pathToFileURL(GOOD)));

describe('comparePacks', () => {
  it('finds nothing between a pack and itself', () => {
    expect(describeChanges(comparePacks(pack, pack))).toBe('Nothing changed.');
  });

  it('tells in words what is added, changed and removed', () => {
    const after: Pack = {
      ...pack,
      entities: pack.entities.map((entity) =>
        entity.id === 'mill'
          ? { ...entity, name: 'The Mill', words: undefined, note: 'Renamed.' }
          : entity,
      ),
      facts: pack.facts.filter(({ id }) => id !== 'anglers'),
      topics: [
        ...pack.topics,
        { id: 'air', name: 'Air', description: 'Smoke' },
      ],
    };
    expect(describeChanges(comparePacks(pack, after))).toBe(
      [
        'Topics: 1 added',
        '  added air: Air',
        '',
        'Entities: 1 changed',
        '  changed mill: The Mill',
        '    name was "Mill", is now "The Mill"',
        '    words is gone; it was "paper"',
        '    note is now "Renamed."',
        '',
        'Facts: 1 removed',
        '  removed anglers: Anglers say that the mill warms the river',
      ].join('\n'),
    );
  });

  it('takes a record that was renamed for the same one', () => {
    const after: Pack = {
      ...pack,
      topics: pack.topics.map((topic) =>
        topic.id === 'water' ? { ...topic, id: 'river' } : topic,
      ),
      renames: { water: 'river' },
    };
    expect(describeChanges(comparePacks(pack, after))).toBe(
      [
        'Topics: 1 changed',
        '  changed river: Water',
        '    id was "water", is now "river"',
      ].join('\n'),
    );
  });
});
