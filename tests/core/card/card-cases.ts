import type { CardQuestion } from '../../../core/card/card.ts';
import type { CardRecords } from '../../../core/card/card-records.ts';
import type { Entity } from '../../../core/model/entity.ts';
import type { Fact } from '../../../core/model/fact.ts';
import type { Pack } from '../../../core/model/pack.ts';
import { fakeFact, fakePack, fakeSource } from '../../support/fake-pack.ts';

function entity(id: string, overrides: Partial<Entity>): Entity {
  return {
    id,
    name: id,
    kind: 'company',
    description: 'A party.',
    marking: 'always',
    aliases: [{ text: overrides.name ?? id }],
    ...overrides,
  };
}

/** Four parties of made-up facts. */
export const PARTIES: Entity[] = [
  entity('ice', {
    name: 'ICE',
    kind: 'agency',
    fullName: 'Immigration and Customs Enforcement',
    partOf: 'dhs',
  }),
  entity('dhs', { name: 'DHS', kind: 'agency' }),
  entity('microsoft', { name: 'Microsoft' }),
  entity('azure', { name: 'Azure', kind: 'product', partOf: 'microsoft' }),
];

/** A source that does not say when it was published. */
const UNDATED = fakeSource();
delete UNDATED.published;

/** Records with these facts about the parties above. */
export function recordsOf(
  facts: Fact[],
  overrides: Partial<Pack> = {},
): CardRecords {
  const pack = fakePack({
    entities: PARTIES,
    sources: [UNDATED],
    ...overrides,
    facts,
  });
  return { focus: 'microsoft', ...pack };
}

/** A question about ICE in a page without a date. */
export function question(overrides: Partial<CardQuestion> = {}): CardQuestion {
  return {
    entity: 'ice',
    surface: 'ICE',
    sentence: 'ICE holds data on Azure.',
    article: null,
    coMentions: [],
    ...overrides,
  };
}

/** A report of ICE and Azure. */
export const REPORT = fakeFact({
  id: 'report',
  date: '2026-01',
  statement: 'ICE held 1,400 terabytes of data on Azure.',
  entities: ['ice', 'azure'],
  quantity: { value: 1400, unit: 'TB', series: 'data' },
});

/** What Microsoft says about it. */
export const STATEMENT = fakeFact({
  id: 'statement',
  date: '2026-02-10',
  status: 'company-statement',
  statement: 'Microsoft says its terms do not allow mass surveillance.',
  entities: ['microsoft', 'ice'],
  speaker: 'microsoft',
});

/** What a critic says about it. */
export const CRITICISM = fakeFact({
  id: 'criticism',
  date: '2026-02-11',
  status: 'criticism',
  statement: 'A columnist asks Microsoft to end its contracts with ICE.',
  attributedTo: 'A columnist',
  entities: ['microsoft', 'ice'],
});
