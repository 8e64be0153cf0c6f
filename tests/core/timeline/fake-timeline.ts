import type { Fact } from '../../../core/model/fact.ts';
import type { TimelineData } from '../../../core/timeline/timeline-data.ts';
import {
  buildFactTable,
  type FactTable,
} from '../../../core/timeline/fact-table.ts';
import { fakeFact, fakePack } from '../../support/fake-pack.ts';

/** Data of a made-up pack about ICE and Microsoft with these facts. */
export function fakeData(
  facts: readonly Partial<Fact>[],
  overrides: Partial<TimelineData> = {},
): TimelineData {
  const pack = fakePack();
  const [ice] = pack.entities;
  if (!ice) throw new Error('The made-up pack has no entity.');
  return {
    ...pack,
    pack,
    topics: [
      ...pack.topics,
      { id: 'cloud', name: 'Cloud', description: 'Made-up volumes' },
    ],
    entities: [
      ice,
      { ...ice, id: 'microsoft', name: 'Microsoft', kind: 'company' },
    ],
    facts: facts.map((fact, at) => fakeFact({ id: `fact-${at}`, ...fact })),
    ...overrides,
  };
}

/** The table of such data with nothing left out. */
export function fakeTable(
  facts: readonly Partial<Fact>[],
  overrides: Partial<TimelineData> = {},
): FactTable {
  return buildFactTable(fakeData(facts, overrides), {
    topicsOff: [],
    entitiesOff: [],
  });
}
