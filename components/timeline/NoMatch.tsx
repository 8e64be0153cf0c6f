import type { FilterValue } from '../../core/timeline/filter-values.ts';
import {
  clearFilters,
  hasFilters,
  type Facet,
  type TimelineView,
} from '../../core/timeline/timeline-view.ts';
import { Notice } from '../parts/Notice.tsx';
import type { TimelineModel } from './create-timeline-model.ts';

const NAMES: Readonly<Record<Facet, string>> = {
  topics: 'Topic',
  entities: 'Entity',
  statuses: 'Status',
};
const FACETS: readonly Facet[] = ['topics', 'entities', 'statuses'];

/** What stands in place of an empty list: what was asked for, and the ways back. */
export function NoMatch(props: {
  model: TimelineModel;
  values: Record<Facet, readonly FilterValue[]>;
}) {
  const { model } = props;
  const view = model.view.value;
  const isFiltered = hasFilters(view);
  return (
    <Notice icon="search" title="No entries match">
      <p>{describe(view, props.values)}</p>
      <div class="notice-actions">
        {view.query && (
          <button
            type="button"
            class="button"
            onClick={() => {
              model.change({ query: '' });
            }}
          >
            Clear search
          </button>
        )}
        {isFiltered && (
          <button
            type="button"
            class="button"
            onClick={() => {
              model.change({ ...clearFilters(view), query: view.query });
            }}
          >
            Clear filters
          </button>
        )}
      </div>
    </Notice>
  );
}

function describe(
  view: TimelineView,
  values: Record<Facet, readonly FilterValue[]>,
): string {
  const set = FACETS.flatMap((facet) => {
    const choice = view[facet];
    if (!choice) return [];
    const names = choice.map(
      (id) => values[facet].find((value) => value.id === id)?.name ?? id,
    );
    return [`${NAMES[facet]}: ${names.join(', ') || 'none'}`];
  });
  if (view.years) set.push(`Years: ${view.years.join(' to ')}`);
  const filters = set.join('; ');
  if (view.query)
    return `Nothing in the titles, statements, names or quotes contains “${view.query}”${filters && ` with ${filters}`}.`;
  return filters ? `Nothing fits ${filters}.` : 'The timeline is empty.';
}
