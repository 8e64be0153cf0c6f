import { ContractsPanel } from './ContractsPanel.tsx';
import type { TimelineModel } from './create-timeline-model.ts';
import type { TimelineParts } from './use-timeline.ts';
import { YearOverview } from './YearOverview.tsx';

/** The band of charts over the full timeline. */
export function OverviewBand(props: {
  model: TimelineModel;
  parts: TimelineParts;
}) {
  const { model, parts } = props;
  const { contracts, timeline, view } = parts;
  return (
    <div class="overview-band">
      <YearOverview
        overview={timeline.overview}
        years={view.years}
        onYears={(years) => {
          model.change({ years });
        }}
      />
      {contracts && (
        <ContractsPanel
          contracts={contracts}
          onOpen={(fact) => {
            model.change({ fact });
          }}
        />
      )}
    </div>
  );
}
