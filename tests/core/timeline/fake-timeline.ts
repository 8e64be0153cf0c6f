import type { Fact } from '../../../core/model/fact.ts';
import type { Pack } from '../../../core/model/pack.ts';
import { buildCatalogue, sortFacts } from '../../../core/timeline/catalogue.ts';
import {
  buildFactTable,
  type FactTable,
} from '../../../core/timeline/fact-table.ts';
import type { TimelineData } from '../../../core/timeline/timeline-data.ts';
import { fakeFact, fakePack } from '../../support/fake-pack.ts';

/** A made-up pack about ICE and Microsoft with these facts, `fact-0` and so on. */
export function fakeTimelinePack(
  facts: readonly Partial<Fact>[],
  overrides: Partial<Pack> = {},
): Pack {
  const pack = fakePack();
  const [ice] = pack.entities;
  if (!ice) throw new Error('The made-up pack has no entity.');
  return {
    ...pack,
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

/** What the timeline reads of a pack. */
export function dataOf(pack: Pack): TimelineData {
  const catalogue = buildCatalogue(sortFacts(pack.facts), pack);
  return { ...pack, pack, catalogue };
}

/** Data of a made-up pack with these facts. */
export function fakeData(
  facts: readonly Partial<Fact>[],
  overrides: Partial<Pack> = {},
): TimelineData {
  return dataOf(fakeTimelinePack(facts, overrides));
}

/** The table of such data with nothing left out. */
export function fakeTable(
  facts: readonly Partial<Fact>[],
  overrides: Partial<Pack> = {},
): FactTable {
  return buildFactTable(fakeData(facts, overrides), {
    topicsOff: [],
    entitiesOff: [],
  });
}
