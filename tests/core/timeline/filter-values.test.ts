import { expect, it } from 'vitest';
import { buildTimeline } from '../../../core/timeline/build-timeline.ts';
import { listFilterValues } from '../../../core/timeline/filter-values.ts';
import { WHOLE_TIMELINE } from '../../../core/timeline/timeline-view.ts';
import { fakeTable } from './fake-timeline.ts';

it('keeps the name of a topic apart from that of all contracts', () => {
  const table = fakeTable([{ contract: 'deal' }], {
    topics: [
      { id: 'contracts', name: 'Contracts and amounts', description: 'Awards' },
    ],
  });
  const timeline = buildTimeline(table, WHOLE_TIMELINE, null);
  const { topics, entities } = listFilterValues(table, timeline, null);
  expect(topics.map(({ name }) => name)).toEqual(['Contracts and amounts']);
  expect(entities.map(({ name }) => name)).toContain('Contracts');
});
