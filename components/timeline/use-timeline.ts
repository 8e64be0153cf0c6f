import { useMemo } from 'preact/hooks';
import {
  buildContractBars,
  type ContractBars,
} from '../../core/timeline/contract-bars.ts';
import type { FactDetails } from '../../core/timeline/fact-details.ts';
import {
  listFilterValues,
  type FilterValue,
} from '../../core/timeline/filter-values.ts';
import {
  buildSeries,
  type QuantitySeries,
} from '../../core/timeline/quantity-series.ts';
import type { Facet, TimelineView } from '../../core/timeline/timeline-view.ts';
import type { Timeline } from '../../core/timeline/build-timeline.ts';
import type { TimelineModel } from './create-timeline-model.ts';

/** Everything that follows from the state of a timeline, for the component that draws it. */
export interface TimelineParts {
  view: TimelineView;
  timeline: Timeline;
  values: Record<Facet, readonly FilterValue[]>;
  series: readonly QuantitySeries[];
  contracts: ContractBars | null;
  /** The opened fact; null where none is, its id is not known, or it is still read. */
  details: FactDetails | null;
}

/** The parts of a timeline as they are now; draws the component again when they change. */
export function useTimeline(model: TimelineModel): TimelineParts {
  const view = model.view.value;
  const table = model.table.value;
  const timeline = model.timeline.value;
  return {
    view,
    timeline,
    values: useMemo(
      () => listFilterValues(table, timeline, view.entities),
      [table, timeline, view.entities],
    ),
    series: useMemo(() => buildSeries(table), [table]),
    contracts: useMemo(() => buildContractBars(table), [table]),
    details: model.details.value,
  };
}
