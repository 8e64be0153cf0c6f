import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  type Timeline,
} from '../../../core/timeline/build-timeline.ts';
import { buildFactTable } from '../../../core/timeline/fact-table.ts';
import {
  WHOLE_TIMELINE,
  type TimelineView,
} from '../../../core/timeline/timeline-view.ts';
import { fakeData, fakeTable } from './fake-timeline.ts';

const TABLE = fakeTable([
  { date: '2018-06', topic: 'contracts', status: 'reported' },
  { date: '2025', topic: 'cloud', status: 'criticism' },
  { date: '2026-01-10', topic: 'cloud', status: 'reported' },
  { date: '2026-02', entities: ['microsoft'], status: 'reported' },
]);

function build(view: Partial<TimelineView>, hits: Uint8Array | null = null) {
  return buildTimeline(TABLE, { ...WHOLE_TIMELINE, ...view }, hits);
}

function rowsByYear({ years }: Timeline) {
  return years.map(({ year, rows }) => ({ year, rows: [...rows] }));
}

describe('buildTimeline', () => {
  it('groups by year, the newest first', () => {
    expect(rowsByYear(build({}))).toEqual([
      { year: 2026, rows: [3, 2] },
      { year: 2025, rows: [1] },
      { year: 2018, rows: [0] },
    ]);
  });

  it('turns round for the oldest first', () => {
    const { rows } = build({ order: 'oldest' });
    expect([...rows]).toEqual([0, 1, 2, 3]);
  });

  it('shows what all filters and the search let through', () => {
    const hits = Uint8Array.from([1, 1, 1, 0]);
    const timeline = build(
      { statuses: ['reported'], years: [2019, 2026] },
      hits,
    );
    expect(rowsByYear(timeline)).toEqual([{ year: 2026, rows: [2] }]);
    expect([timeline.shown, timeline.total]).toEqual([1, 4]);
  });

  it('counts a value by the other filters, not by its own', () => {
    const { counts } = build({ topics: ['contracts'] });
    expect(Object.fromEntries(counts.topics)).toEqual({
      contracts: 2,
      cloud: 2,
    });
    expect(counts.statuses.get('reported')).toBe(2);
  });

  it('keeps a value that the other filters leave nothing, as a zero', () => {
    const { counts } = build({ topics: ['contracts'] });
    expect(counts.statuses.get('criticism')).toBe(0);
    expect(counts.statuses.get('disputed')).toBe(0);
  });

  it('counts a fact for each entity it is about', () => {
    const table = fakeTable([{ entities: ['ice', 'microsoft'] }]);
    const { counts } = buildTimeline(table, WHOLE_TIMELINE, null);
    expect(Object.fromEntries(counts.entities)).toEqual({
      ice: 1,
      microsoft: 1,
    });
  });

  it('shows nothing for an empty choice', () => {
    expect(build({ entities: [] }).shown).toBe(0);
  });

  it('keeps the years that a filter empties in the overview', () => {
    const { overview } = build({ topics: ['cloud'], years: [2026, 2026] });
    expect(overview.map(({ year, total }) => [year, total])).toEqual([
      [2018, 0],
      [2025, 1],
      [2026, 1],
    ]);
  });

  it('finds facts about any contract under "contracts"', () => {
    const table = fakeTable([{ contract: 'deal' }, {}]);
    const view = { ...WHOLE_TIMELINE, entities: ['contracts'] };
    expect(buildTimeline(table, view, null).shown).toBe(1);
  });
});

describe('buildFactTable', () => {
  const data = fakeData([
    { topic: 'cloud' },
    { entities: ['ice', 'microsoft'] },
    { entities: ['ice'] },
  ]);

  it('leaves out the facts of a topic that is off', () => {
    const table = buildFactTable(data, {
      topicsOff: ['cloud'],
      entitiesOff: [],
    });
    expect([...table.byDate]).toEqual([1, 2]);
    expect(table.leftOut).toBe(1);
    const { counts } = buildTimeline(table, WHOLE_TIMELINE, null);
    expect([...counts.topics.keys()]).toEqual(['contracts']);
  });

  it('leaves out a fact once every entity it is about is off', () => {
    const table = buildFactTable(data, {
      topicsOff: [],
      entitiesOff: ['ice'],
    });
    expect([...table.byDate]).toEqual([1]);
    const { counts } = buildTimeline(table, WHOLE_TIMELINE, null);
    expect([...counts.entities.keys()]).toEqual(['microsoft']);
  });

  it('keeps a fact about a contract only for who is party to it', () => {
    const table = buildFactTable(fakeData([{ contract: 'deal' }]), {
      topicsOff: [],
      entitiesOff: ['ice'],
    });
    expect(table.leftOut).toBe(1);
  });
});
